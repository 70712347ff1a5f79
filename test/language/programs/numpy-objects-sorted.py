#: days, keys, mixed kinds and texts
import numpy as np
from datetime import date, datetime, timedelta

days = np.array([date(2024, 1, 3), date(2024, 1, 1), date(2024, 1, 3), date(2023, 12, 31)])
print(days.dtype, np.unique(days))
values, first, inverse, counts = np.unique(days, return_index=True, return_inverse=True, return_counts=True)
print(list(values), first, inverse, counts)
print(np.sort(days), np.argsort(days, kind='stable'))
for day in np.unique(days):
    print(day, days == day, np.arange(4)[days == day])

keys = np.empty(4, dtype=object)
for place, key in enumerate([(2, 'b'), (1, 'z'), (2, 'a'), (1, 'z')]):
    keys[place] = key
print(np.unique(keys), np.sort(keys))

mixed = np.array([3, 1.5, True, 2], dtype=object)
print(np.sort(mixed), np.unique(mixed), mixed.argsort())
try:
    np.sort(np.array([1, 'a', None], dtype=object))
except TypeError as error:
    print('TypeError', error)
try:
    np.unique(np.array([{'a': 1}, {'b': 2}], dtype=object))
except TypeError as error:
    print('TypeError', error)
print(np.sort(np.array(['pear', 'apple', 'fig'])), np.unique(np.array(['b', 'a', 'b'])))
