# aim: 1
import json
from collections import Counter, defaultdict, deque
from datetime import datetime, timedelta, timezone


def kernel():
    window = deque(maxlen=20)
    groups = defaultdict(list)
    for i in range(500):
        window.append(i)
        groups[i % 7].append(i)
    counts = Counter(i % 5 for i in range(500))
    moment = datetime(2024, 1, 1, tzinfo=timezone.utc)
    hours = 0
    for i in range(50):
        moment += timedelta(minutes=37)
        hours += moment.hour + moment.weekday()
    text = json.dumps({'a': [1, 2.5, None], 'b': {'c': 'x'}})
    return [sum(window), len(groups), counts.most_common(2), hours, json.loads(text)['a'], moment.isoformat()]
