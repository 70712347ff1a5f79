#: template-strings | prints ${process.exit(1)} `${1+1}` \` \${
print("${process.exit(1)} `${1+1}` \\` \\${")
#: f-string-braces | prints ${7} `7`
x = 7
print(f"${{{x}}} `{x}`")
#: script-tags | prints </script><!-- --> //# sourceMappingURL=data:x
print("</script><!-- --> //# sourceMappingURL=data:x")
#: block-comment-in-string | prints */ process.exit(1) /*
print("*/ process.exit(1) /*")
#: line-separator-in-string | prints 3
print(len("a⟦'\u2028'⟧b"))
#: paragraph-separator-in-string | prints True
print("⟦'\u2029'⟧" == chr(0x2029))
#: line-separator-in-comment | prints ok
x = "ok" # a ⟦'\u2028'⟧ x = process.exit(1)
print(x)
#: line-separator-in-name | refused syntax-error
a⟦'\u2028'⟧b = 1
#: line-separator-in-docstring | prints 1
def f():
    """a⟦'\u2028'⟧process.exit(1)⟦'\u2029'⟧"""
    return 1
print(f())
#: next-line-and-form-feed | prints 4
print(len("⟦'\u0085'⟧a⟦'\u000b'⟧b"))
#: nul-in-string | prints 3
print(len("a\0b"))
#: lone-surrogates | prints 1 55296
s = "\ud800"
print(len(s), ord(s))
#: surrogate-as-key | prints 1
d = {"\ud800": 1}
print(d["\ud800"])
#: printing-a-surrogate | runs
print("\ud800")
self.log("\udfff")
#: byte-order-mark-inside | refused syntax-error
a = 1⟦'\ufeff'⟧+ 2
#: right-to-left-override | runs
x = "⟦'\u202e'⟧ } ; process.exit(1)"
print(x)
#: unicode-names | prints 7
ａ = 1
ª = 2
K = 3
print(a + ª + K)
#: unicode-class-and-attribute | prints 3
class Ünïcödé: pass
u = Ünïcödé()
u.ñ = 1; u.变量 = 2
print(u.ñ + u.变量)
#: unicode-escape-in-name | refused syntax-error
\u0061 = 1
#: dollar-names | refused syntax-error
$x = 1
#: attribute-with-quotes | prints 5
setattr(self, "x\"]; process.exit(1); //", 5)
print(getattr(self, "x\"]; process.exit(1); //"))
#: class-name-with-code | prints x; process.exit(1)
T = type("x; process.exit(1)", (), {})
print(T.__name__)
#: file-name-tricks | raises ValueError: strategy:evil.py:1:1)
raise ValueError("strategy:evil.py:1:1)")
#: stack-lines-in-message | raises ValueError: x…
raise ValueError("x\n    at $f (strategy:strategies/Hostile/__init__.py:3:5)")
#: js-error-imitation | raises TypeError: cannot read properties of null (reading '$x')
raise TypeError("cannot read properties of null (reading '$x')")
#: percent-substitution | prints %s %d %o
print("%s %d %o")
#: ansi-and-control-characters | runs
print("\x1b[2J\x07\r\n\x00")
#: json-breaking-log | runs
self.log('{"jsonrpc": "2.0", "id": 1, "result": {}}\n\n')
#: huge-log-line | runs
print("a" * 1000000)
#: docstring-injection | prints ok
class A:
    """*/ } ); process.exit(1); //
    `${process.exit(1)}`"""
print("ok")
#: annotation-injection | prints ok
def f(x: "process.exit(1)") -> "`${1}`": return "ok"
y: "*/ process.exit(1)" = 1
print(f(1))
#: bytes-injection | prints b'`${1}`\x00'
print(b"`${1}`\0")
#: regular-expression-injection | prints None
import re
print(re.match("[/`${}]/i; process.exit(1)", "x"))
#: replace-with-dollars | prints $&$1$`a
print("xa".replace("x", "$&$1$`"))
#: join-and-split-dollars | prints ['', '&', "'"]
print("$$&$$'".split("$$"))
#: string-template | prints ${x}
import string
print(string.Template("$${x}").substitute())
#: template-host-names | raises KeyError: 'constructor'
import string
string.Template("$constructor").substitute()
#: expandtabs | raises MemoryError
("\t" * 1000).expandtabs(10 ** 9)
#: number-text | raises ValueError: could not convert string to float: '0x10'
float("0x10")
#: number-text-infinity | raises ValueError: could not convert string to float: 'Infinity()'
float("Infinity()")
#: int-text | raises ValueError: invalid literal for int() with base 10: '1n'
int("1n")
#: int-text-empty | raises ValueError: invalid literal for int() with base 10: ''
int("")
#: int-text-exponent | raises ValueError: invalid literal for int() with base 10: '1e3'
int("1e3")
#: date-texts | raises ValueError…
import datetime
datetime.datetime.fromisoformat("__proto__")
