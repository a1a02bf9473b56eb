from __future__ import annotations

import errno
import subprocess
from pathlib import Path

import pikepdf
import pytest
from figures import NAMES, figures

from seeddesk.domain.errors import UserError
from seeddesk.reports import fonts, pdf, pdf_mend
from seeddesk.reports.beta_report import build_beta_report
from seeddesk.reports.canvas import TextItem
from seeddesk.reports.document import Column, Document, Heading, Paragraph, Table
from seeddesk.reports.layout import lay_out
from seeddesk.reports.pdf import write_pdf

RADICALS = "人大小一日月水女子心食户龙金长门马鱼白青高"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_line_drawn_can_be_found_by_a_reader(language: str, report, tmp_path: Path, pdf_text) -> None:
    laid_out = report[language]
    path = write_pdf(laid_out, tmp_path / "r.pdf")
    for page in range(laid_out.page_count):
        text = "".join(pdf_text(path, "-f", str(page + 1), "-l", str(page + 1)).split())
        for line in laid_out.texts(page):
            assert "".join(line.replace("\u00a0", " ").split()) in text, line


@pytest.mark.parametrize("bold", [False, True])
def test_characters_that_share_a_radicals_glyph_come_out_as_themselves(bold: bool, tmp_path: Path, pdf_text) -> None:
    style = "bold" if bold else "body"
    blocks = [Paragraph(name, style) for name in (RADICALS, *NAMES)]
    path = write_pdf(lay_out(Document("t", tuple(blocks))), tmp_path / "r.pdf")
    text = pdf_text(path)
    for name in (RADICALS, *NAMES):
        assert name in text
    assert not any(0x2E80 <= ord(c) <= 0x2FDF for c in text)


def test_variants_ligatures_and_rare_characters_are_found_too(tmp_path: Path, pdf_text) -> None:
    lines = ("Page 1 of 12, n = 31", "office waffle ffi", "𠮷野家 café", "＊ ① Ⅲ ± → ≥ –", "M… 林＊ ¥98.50")
    path = write_pdf(lay_out(Document("t", tuple(Paragraph(line) for line in lines))), tmp_path / "r.pdf")
    text = "".join(pdf_text(path).split())  # pdftotext guesses blanks between signs from their distance
    for line in lines:
        assert "".join(line.split()) in text


def test_a_font_whose_glyph_order_is_not_ours_is_still_mended(tmp_path: Path, monkeypatch, pdf_text) -> None:
    monkeypatch.setattr(pdf_mend, "_fits", lambda *_: False)
    path = write_pdf(lay_out(Document("t", (Paragraph(RADICALS), Paragraph("长门 高")))), tmp_path / "r.pdf")
    assert RADICALS in pdf_text(path)


def test_fonts_are_embedded_and_text_is_text(report, tmp_path: Path) -> None:
    path = write_pdf(report["zh_CN"], tmp_path / "r.pdf")
    listed = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True).stdout.splitlines()
    assert len(listed) >= 4
    for line in listed[2:]:
        embedded, _, unicode = line.split()[-5:-2]
        assert (embedded, unicode) == ("yes", "yes"), line
    images = subprocess.run(["pdfimages", "-list", str(path)], check=True, capture_output=True, text=True).stdout
    assert len(images.splitlines()) == 2, "a page was written as a picture"


def test_bookmarks_title_author_and_language(report, tmp_path: Path) -> None:
    laid_out = report["zh_CN"]
    path = write_pdf(laid_out, tmp_path / "r.pdf")
    with pikepdf.open(path) as file:
        with file.open_outline() as outline:
            names = [item.title for item in outline.root]
        assert names == [m.text for m in laid_out.outline if m.level == 1]
        assert len(names) > 6
        assert str(file.docinfo["/Title"]) == "春季护手霜 2.0 · 第 2 轮"
        assert str(file.docinfo["/Author"]) == "小满手作"
        assert str(file.Root.Lang) == "zh-CN"
        assert len(file.pages) == laid_out.page_count
        box = [float(v) for v in file.pages[0].mediabox]
    assert box[2:] == pytest.approx([595, 842], abs=1)


def test_an_older_report_is_replaced_and_keeps_its_mode(report, tmp_path: Path) -> None:
    target = tmp_path / "r.pdf"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_pdf(report["en"], target)
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_mode & 0o777 == 0o640
    assert [p.name for p in tmp_path.iterdir()] == ["r.pdf"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_told_and_leaves_the_old_report(report, tmp_path: Path, monkeypatch) -> None:
    target = tmp_path / "r.pdf"
    target.write_bytes(b"old")
    paint = pdf._paint

    def full(laid_out, path, title, author):
        path.unlink()
        path.symlink_to("/dev/full")
        paint(laid_out, path, title, author)

    monkeypatch.setattr(pdf, "_paint", full)
    with pytest.raises(UserError) as caught:
        write_pdf(report["en"], target)
    assert caught.value.code == "file.disk_full"
    assert caught.value.values["path"] == str(target)
    assert target.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["r.pdf"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "file.disk_full"), (errno.EBUSY, "file.locked"), (errno.EACCES, "file.unwritable")],
)
def test_trouble_at_the_last_step_leaves_nothing_half_written(number, code, report, tmp_path, monkeypatch) -> None:
    def refuse(self, target):
        raise OSError(number, "no", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(UserError) as caught:
        write_pdf(report["en"], tmp_path / "r.pdf")
    assert caught.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_unwritable(report, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        write_pdf(report["en"], tmp_path / "nowhere" / "r.pdf")
    assert caught.value.code == "file.unwritable"


def test_without_a_chinese_font_the_report_is_refused_not_drawn_as_boxes(monkeypatch) -> None:
    def none(families=None):
        raise UserError("font.no_chinese")

    assert fonts.chinese_family(["Arial", "SimSun", "Noto Sans CJK SC"]) == "Noto Sans CJK SC"
    with pytest.raises(UserError) as caught:
        fonts.chinese_family(["Arial"])
    assert caught.value.code == "font.no_chinese"
    monkeypatch.setattr(fonts, "chinese_family", none)
    with pytest.raises(UserError):
        lay_out(Document("标题", (Heading("a"),)))
    assert lay_out(Document("title", (Heading("a"),), language="en")).page_count == 1


def test_many_distinct_glyphs_need_more_than_one_block_of_the_map(tmp_path: Path, pdf_text) -> None:
    text = "".join(chr(0x4E00 + i) for i in range(700))
    path = write_pdf(lay_out(Document("t", (Table((Column("字"),), ((text,),)),))), tmp_path / "r.pdf")
    assert text in "".join(pdf_text(path).split())


def test_five_hundred_testers_are_all_in_the_file(tmp_path: Path, pdf_text) -> None:
    given = figures(500)
    laid_out = lay_out(build_beta_report(given, "zh_CN", mask=False))
    text = pdf_text(write_pdf(laid_out, tmp_path / "r.pdf"), "-layout")
    assert all(t.name in text for t in given.testers if t.recommend is not None)
    assert sum(isinstance(i, TextItem) for page in laid_out.pages for i in page) > 3000
