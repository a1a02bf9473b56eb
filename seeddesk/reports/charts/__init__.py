"""One small chart layer for screen and paper: charts are data, painted from a plan of items."""

from seeddesk.reports.charts.bars import BarChart, Series, Vote, VoteBars
from seeddesk.reports.charts.base import Chart
from seeddesk.reports.charts.lines import Line, LineChart, Share, StackedShare
from seeddesk.reports.charts.network import NetworkChart, Node
from seeddesk.reports.charts.radar import Outline, RadarChart
from seeddesk.reports.charts.scatter import Point, ScatterChart

__all__ = [
    "BarChart",
    "Chart",
    "Line",
    "LineChart",
    "NetworkChart",
    "Node",
    "Outline",
    "Point",
    "RadarChart",
    "ScatterChart",
    "Series",
    "Share",
    "StackedShare",
    "Vote",
    "VoteBars",
]
