"""What the newest Pythons do; where none of them is found, the committed recordings."""

from tests.claims.told import told


def test_async_for(recording):
    assert told(recording) == [
        "1 first job: a done",
        "2 second job: b done",
        "3 third job: c done",
        "1 as_completed returned, left b c",
        "2 as_completed returned, left c",
        "3 as_completed returned",
        "main 3 result",
        "job('a', 1) 1 result 'a done'",
        "job('b', 2) 2 result 'b done'",
        "job('c', 3) 3 result 'c done'",
    ]


def test_eager_start(recording):
    assert told(recording) == [
        "0 b begins",
        "0 both are created",
        "0 a begins",
        "1 a done",
        "2 b done",
        "2 wait returned",
        "main 2 result",
        "job('a', 1) 1 result",
        "job('b', 2) 2 result",
    ]


def test_queue_shutdown(recording):
    assert told(recording) == [
        "1 a worked 1 s",
        "2 a worked 1 s",
        "2 a goes home",
        "3 b worked 3 s",
        "3 b goes home",
        "3 TaskGroup returned",
        "main 3 result",
        "worker('a', …) 2 result",
        "worker('b', …) 3 result",
    ]
