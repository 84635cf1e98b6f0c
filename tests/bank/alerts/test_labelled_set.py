"""What the rules find in months of traffic: every planted case, and few innocent ones."""

from tests.bank.alerts.traffic import RULES, play

FALSE_ALARMS = 10
"""At most so many for each thousand visits."""


def test_every_planted_case_is_found_and_few_innocent_ones(tmp_path):
    figures = play(tmp_path, seed=7, months=10)
    assert figures.planted == figures.hits, figures.table()
    assert set(figures.planted) == set(RULES)
    assert figures.false_rate < FALSE_ALARMS, figures.table()
