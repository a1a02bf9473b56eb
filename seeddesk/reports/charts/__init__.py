"""One small chart layer for screen and paper: charts are data, painted from a plan of items."""

from seeddesk.reports.charts.bars import BarChart, Series, Vote, VoteBars
from seeddesk.reports.charts.base import Chart
from seeddesk.reports.charts.lines import Line, LineChart, Share, StackedShare

__all__ = ["BarChart", "Chart", "Line", "LineChart", "Series", "Share", "StackedShare", "Vote", "VoteBars"]
