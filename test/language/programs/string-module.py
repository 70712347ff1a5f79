#: constants
import string
print(repr(string.ascii_letters), string.digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), len(string.printable), string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
#: template
from string import Template
t = Template("$who likes ${what} $$5 $who_1")
print(t.substitute(who="tim", what="kung", who_1=3), t.safe_substitute(who="x"), t.safe_substitute({"what": 1}, who=2), t.template, Template("${a}b").substitute({"a": 1}), Template("$").safe_substitute(), t.is_valid(), t.get_identifiers())
for f in (lambda: t.substitute(who=1), lambda: Template("bad $").substitute(), lambda: Template("x\n  $1").substitute(), lambda: Template("${bad").substitute(bad=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#: formatter
import string
print(string.Formatter().format("{0} {a:.2f}", 1, a=2), string.Formatter().vformat("{} {}", (1, 2), {}))
#: counting
import string
text = "The quick brown fox, jumps!"
print(sum(c in string.ascii_lowercase for c in text), [c for c in text if c in string.punctuation], "".join(c for c in text if c not in string.punctuation), text.translate(str.maketrans("", "", string.punctuation)))
#: ids
import string, random
random.seed(3); print("".join(random.choices(string.ascii_uppercase + string.digits, k=12)))
