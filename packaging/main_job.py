"""The main job by command, for machines without a screen: members in, candidates out, a report and pictures.

Everything lands in ``build/main-job/``; each command is shown as an owner's script would write it.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "main-job"

MEMBERS = [
    ("姓名", "昵称", "手机号", "城市", "标签", "加入日期"),
    ("林小满", "小满妈妈", "13800138001", "杭州", "妈妈 复购", "2026-01-03"),
    ("陈书远", "书法老陈", "+86 138 0013 8002", "上海", "达人", "2026-02-11"),
    ("", "阿 May", "１３８００１３８００３", "广州", "", "2026/3/5"),
    ("周敏", "周医生", "138****8004", "成都", "专家", "2026-03-09"),
    ("赵一诺", "半亩花田", "13800138005", "苏州", "老客", "不记得了"),
]


def seeddesk(*arguments: str, expect: tuple[int, ...] = (0,)) -> dict | list:
    """Run one command, show it, and return what it printed."""
    print("  seeddesk " + " ".join(_short(argument) for argument in arguments), flush=True)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "SEEDDESK_HOME": str(OUT / "home")}
    done = subprocess.run(
        [sys.executable, "-m", "seeddesk", *arguments], cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=False
    )
    if done.returncode not in expect:
        raise SystemExit(f"that ended with {done.returncode}")
    return json.loads(done.stdout)


def _short(argument: str) -> str:
    return argument.replace(str(OUT) + os.sep, "")


def main() -> None:
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    members = OUT / "members.csv"
    with members.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(MEMBERS)
    shop, fresh = str(OUT / "shop.seeddesk"), str(OUT / "my-shop.seeddesk")
    print("A made-up member file into a new shop:")
    seeddesk("launch", fresh, "护手霜", "--theme", "手部护理不油腻", "--seats", "30")
    rejects = str(OUT / "rejects.xlsx")
    counts = seeddesk("import", fresh, str(members), "--as", "members", "--rejects", rejects, expect=(0, 1))
    print(f"    {counts}")
    print("The sample shop: candidates, report, pictures:")
    sample = seeddesk("sample", shop, "--members", "1000")
    assert isinstance(sample, dict)
    launch = sample["launches"][-1]  # the one that has been through two rounds
    for row in seeddesk("screen", shop, "--launch", launch, "--top", "3"):
        print(f"    {row['name']}: {row['score']}")
    seeddesk("report", shop, "--launch", launch, "--round", "2", str(OUT / "report.pdf"))
    seeddesk("export", shop, str(OUT / "candidates.xlsx"), "--what", "candidates", "--launch", launch)
    seeddesk("shots", str(OUT / "shots"), "--size", "1280x800", "--theme", "light")
    print(f"\nReport:   {OUT / 'report.pdf'}\nTables:   {OUT / 'candidates.xlsx'}\nPictures: {OUT / 'shots'}")


if __name__ == "__main__":
    main()
