"""Why something is blocked, when it is said in several parts: one reason, and no words of it a second time."""

import re
from dataclasses import replace

from bot.reading import Action, Question, Reading
from storage.kinds import Do

# "waiting on 15": a number that only says for what it is waited.
_A_NUMBER = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]*-|#)?\d{1,9}")
_WITH_A_REASON = {Do.BLOCK, Do.DUE, Do.CANCEL}


def joined(understood: Reading) -> Reading:
    """Put the task that a block waits for into its reason, and take out of the remark what a reason says."""
    whole = _with_awaited(understood)
    reasons = [one.reason for one in whole.actions if one.do in _WITH_A_REASON and one.reason]
    rest = [
        line for line in whole.remark.splitlines() if not any(line.strip() in r for r in reasons)
    ]
    return replace(whole, remark="\n".join(rest))


def _with_awaited(understood: Reading) -> Reading:
    """Take "14 blocked, waiting on 15" for one block of 14, and ask nothing of what 15 would be blocked by."""
    blocks = [one for one in understood.actions if one.do is Do.BLOCK]
    awaited = [one for one in understood.questions if _is_awaited(one)]
    if len(blocks) != 1 or len(awaited) != 1:
        return understood
    block, question = blocks[0], awaited[0]
    reason = ", ".join(part for part in (block.reason, question.words) if part)
    left = [one for one in understood.actions if not _asks(one, question)]
    questions = tuple(one for one in understood.questions if one is not question)
    return replace(
        understood,
        actions=tuple(replace(one, reason=reason) if one is block else one for one in left),
        questions=questions,
        certain=understood.certain or not questions,
    )


def _is_awaited(question: Question) -> bool:
    wanted = [action for option in question.options for action in option.actions]
    return bool(wanted) and all(
        one.do is Do.BLOCK and _A_NUMBER.fullmatch((one.reason or "").strip()) for one in wanted
    )


def _asks(action: Action, question: Question) -> bool:
    return action.do is Do.ASK and action.words == question.words
