"""One page at a time takes no more room than it needs."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from teller.counter.widgets.pages import Pages


def put_up(qtbot):
    pages, low, high, below = Pages(), QLabel("one line"), QLabel("many\n" * 20), QLabel("what comes next")
    for page in (low, high):
        pages.addWidget(page)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(pages)
    column.addWidget(below)
    column.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(400, 800)
    holder.show()
    return holder, pages, high, below


def test_what_follows_a_low_page_stands_right_below_it(qtbot):
    _holder, pages, high, below = put_up(qtbot)
    assert below.y() < high.sizeHint().height()
    pages.setCurrentWidget(high)
    qtbot.waitUntil(lambda: below.y() >= high.sizeHint().height())


def test_a_page_with_texts_that_break_is_as_high_as_they_are_in_its_width(qtbot):
    _holder, pages, _, below = put_up(qtbot)
    words = QLabel("words that break " * 40)
    words.setWordWrap(True)
    pages.addWidget(words)
    pages.setCurrentWidget(words)
    qtbot.waitUntil(lambda: pages.height() == words.heightForWidth(pages.width()))
    assert below.y() >= pages.geometry().bottom()


def test_all_pages_are_as_wide_as_the_widest(qtbot):
    _holder, pages, high, _ = put_up(qtbot)
    before = pages.sizeHint().width()
    pages.setCurrentWidget(high)
    assert pages.sizeHint().width() == before
