"""The style sheet, kept short: every rule is matched against every widget at start."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from seeddesk.resources import resource

SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $line_strong; padding: 4px; }
QMainWindow, QDialog { background: $ground; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: ${small}pt; }
QLabel[look="strong"] { font-weight: 700; }
QLabel[look="title"] { font-size: ${title}pt; font-weight: 700; }
QLabel[look="heading"] { font-size: ${heading}pt; font-weight: 700; }
QLabel[look="number"] { font-size: ${number}pt; font-weight: 700; }
QLabel[tone="primary"] { color: $primary; }
QLabel[tone="attention"] { color: $attention; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="info"] { color: $info; }
QLabel[tone="neutral"] { color: $muted; }

QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: 7px;
  padding: 6px 13px; }
QPushButton:hover { border-color: $line_strong; background: $sunken; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $primary; padding: 5px 12px; }
QPushButton:disabled { color: $muted; background: $ground; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border-color: $primary; font-weight: 700; }
QPushButton[kind="primary"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[kind="danger"] { background: $danger; color: $on_danger; border-color: $danger; font-weight: 700; }
QPushButton[kind="danger"]:focus { border: 2px solid $text; }
QPushButton[kind="quiet"], QToolButton { background: transparent; color: $muted; border: 1px solid transparent;
  border-radius: 7px; padding: 4px 7px; }
QPushButton[kind="quiet"]:hover, QToolButton:hover, QToolButton:checked { background: $sunken; color: $text; }
QPushButton[kind="quiet"]:focus, QToolButton:focus { border: 2px solid $primary; padding: 3px 6px; }
QPushButton[kind="link"] { background: transparent; color: $primary; border: 1px solid transparent; padding: 2px 5px; }
QPushButton[kind="link"]:hover { background: $primary_soft; }
QPushButton[kind="link"]:focus { border: 2px solid $primary; padding: 1px 4px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $surface; color: $text;
  border: 1px solid $field_line; border-radius: 7px; padding: 5px 8px;
  placeholder-text-color: $muted;
  selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $primary; padding: 4px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $danger;
  padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $ground; color: $muted; }
QComboBox::drop-down { border: none; width: ${wide}px; }
QComboBox::down-arrow { image: url($arrow_down); width: ${mark}px; height: ${mark}px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line_strong; padding: 4px;
  selection-background-color: $primary_soft; selection-color: $text; outline: none; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox::indicator, QRadioButton::indicator { width: ${mark}px; height: ${mark}px; border: 1px solid $muted;
  background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: $primary; border-color: $primary; }
QCheckBox::indicator:checked { image: url($tick); }
QRadioButton::indicator:checked { image: url($dot); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $ground; border-color: $line_strong; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $primary; }

QMenuBar { background: $ground; color: $text; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: $sunken; }
QMenu { background: $surface; color: $text; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $primary_soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
  selection-background-color: $primary_soft; selection-color: $text; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line_strong; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame[look="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[look="tile"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[look="tile"]:hover { border-color: $line_strong; }
QFrame[look="tile"]:focus { border: 2px solid $primary; }
QFrame[look="target"] { background: $primary_soft; border: none; border-radius: 10px; }
QFrame[look="sunken"] { background: $sunken; border: none; border-radius: 10px; }
QFrame[look="bar"] { background: $surface; border: none; }
QFrame[look="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="banner"] { border: none; border-radius: 10px; background: $neutral_soft; }
QFrame[look="banner"][tone="primary"] { background: $primary_soft; }
QFrame[look="banner"][tone="attention"] { background: $attention_soft; }
QFrame[look="banner"][tone="danger"] { background: $danger_soft; }
QFrame[look="banner"][tone="info"] { background: $info_soft; }
QFrame[look="undo"] { background: $text; border: none; border-radius: 7px; }
QFrame[look="undo"] QLabel { color: $surface; }
QFrame[look="undo"] QPushButton { background: transparent; color: $surface; border: 1px solid $surface;
  font-weight: 700; padding: 3px 12px; }
QFrame[look="undo"] QPushButton:focus { border: 2px solid $surface; padding: 2px 11px; }
QFrame[look="undo"] QPushButton:hover { background: $muted; }
""")


def build_sheet(tokens: Mapping[str, str], points: Mapping[str, float], theme: str, line: int) -> str:
    """The sheet for one theme; ``points`` holds the text sizes by role, ``line`` the height of a line in pixels."""
    sizes = {role: f"{size:.2f}" for role, size in points.items()}
    drawn = "dark" if theme == "dark" else "light"  # the arrows and ticks there are
    pictures = {
        name: f'"{resource("icons", f"{name}_{drawn}.png").as_posix()}"' for name in ("arrow_down", "tick", "dot")
    }
    mark = round(line * 0.75)  # Qt's em is the height of a line, not of the letters
    return SHEET.substitute(tokens, **sizes, **pictures, mark=mark, wide=line + 10, round=(mark + 2) // 2)
