"""Parts that pages are made of; none of them knows a step, a store or a workflow."""
