"""Plays the story, then stays up for whoever wants to play on."""

import logging
import threading

import structlog

from handlers.demo.door import open_door
from handlers.demo.screen import Screen
from handlers.demo.stage import Stage, set_up
from handlers.demo.story import FRIDAY_BEFORE, Step, steps

EVERY = 0.5


def play(*, once: bool) -> int:
    """Play the story; 0 if every step did what it says, else 1. Without `once` it stays up until Ctrl-C."""
    screen = Screen()
    # What is logged is for operators; here only what goes wrong is news.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with set_up(FRIDAY_BEFORE) as stage:
        right = True
        for step in steps():
            right = _play_step(stage, screen, step) and right
        right = _obeys(stage, screen) and right
        screen.say()
        screen.verdict("the story is told" if right else "a step went wrong", right=right)
        if not once:
            _stay(stage, screen)
    return 0 if right else 1


def _play_step(stage: Stage, screen: Screen, step: Step) -> bool:
    stage.clock.jump(step.at)
    screen.scene(step.title, step.at)
    screen.act(step.words)
    step.do(stage)
    stage.round()
    news = stage.news()
    screen.show(news)
    right = step.holds(stage, news)
    screen.verdict(step.claim, right=right)
    return right


def _obeys(stage: Stage, screen: Screen) -> bool:
    """Whether Slack would have taken all that was sent."""
    for violation in stage.slack.violations:
        screen.verdict(f"Slack would refuse: {violation}", right=False)
    return not stage.slack.violations


def _stay(stage: Stage, screen: Screen) -> None:
    stage.clock.run()
    with open_door(stage, screen):
        screen.say()
        screen.say(f"The plan's page, as the customer sees it: {stage.plan_url}")
        screen.say('Play on in another terminal:  tandem demo say carl "15 done"')
        screen.say('                              tandem demo say vera "/plan status"')
        screen.say("People: Vera, Victor, Dora (Slack), Carl, Cleo (mail). End with Ctrl-C.")
        pause = threading.Event()
        try:
            while not pause.wait(EVERY):
                stage.round()
                screen.show(news := stage.news())
                screen.list_links(news)
        except KeyboardInterrupt:
            screen.say("Good-bye; nothing was kept.")
