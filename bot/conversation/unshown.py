"""What is said of a task by its number, where the message that is answered did not show it.

It may be a number of something else, so nothing happens at once; but what would be done is offered, so that
one tap or a "yes" is enough.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bot.conversation.orders import STATE
from bot.reading import Action, Asked, Option, Question, Reading
from storage.kinds import Do
from storage.models import Task

Hear = Callable[[str, Sequence[Task]], Reading]


def offer(understood: Reading, others: Sequence[Task], hear: Hear) -> Reading:
    """Read again what names tasks that were not shown, and ask whether it is meant.

    `others` are the tasks of the plan that the text names and that were not shown, `hear` reads words about some
    tasks. A number that is no task's stays asked about as it was.
    """
    lost = [one for one in understood.questions if one.kind is Asked.NOT_SHOWN]
    if not others or not lost:
        return understood
    questions: list[Question] = []
    for question in understood.questions:
        tasks = [task for task in others if task.number in question.tasks]
        if question not in lost or len(tasks) < len(question.tasks):
            questions.append(question)
            continue
        questions += _asked(question, hear(question.words, tasks))
    actions = tuple(one for one in understood.actions if questions or one.do is not Do.ASK)
    return replace(
        understood,
        actions=actions or (Action(Do.COMMENT, words=understood.remark),),
        questions=tuple(questions),
        certain=not questions,
    )


def _asked(question: Question, again: Reading) -> Iterator[Question]:
    """Ask what the words leave open, else whether they are meant as they are understood."""
    meant = tuple(one for one in again.actions if one.do in STATE)
    if again.questions:
        yield from again.questions
    elif meant:
        options = (Option(meant), Option())
        yield Question(Asked.NOT_SHOWN, question.tasks, options, question.words)
