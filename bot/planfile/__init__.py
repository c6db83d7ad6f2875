"""A plan as a portable YAML file, in and out.

What is read is checked wholly before anything is stored, so that a mistake in the last line leaves
nothing behind. What is written is canonical: importing and exporting it again gives the same file.
"""

from bot.planfile.beginning import begin_plan
from bot.planfile.exporting import export_plan
from bot.planfile.importing import import_plan
from bot.planfile.loading import load
from bot.planfile.model import PlanFile, PlanFileError
from bot.planfile.nodes import Problem

__all__ = [
    "PlanFile",
    "PlanFileError",
    "Problem",
    "begin_plan",
    "export_plan",
    "import_plan",
    "load",
]
