/**
 * `numba` in Python: its decorators are accepted and do nothing, since everything is compiled here.
 *
 * @module
 */

/** Source of the module. */
export const NUMBA_SOURCE = String.raw`
def _decorator(*args, **options):
    if len(args) == 1 and callable(args[0]) and not options:
        return args[0]
    return lambda function: function


jit = njit = generated_jit = jit_module = _decorator
guvectorize = cfunc = stencil = _decorator
prange = range


def vectorize(*args, **options):
    from numpy import vectorize as _vectorize
    if len(args) == 1 and callable(args[0]) and not options:
        return _vectorize(args[0])
    return lambda function: _vectorize(function)


class _Type:
    def __init__(self, name):
        self.name = name

    def __getitem__(self, key):
        return self

    def __call__(self, *args):
        return self

    def __repr__(self):
        return self.name


float64, float32, int64, int32, int8, uint8, uint32, uint64, intp, boolean, void = map(
    _Type, 'float64 float32 int64 int32 int8 uint8 uint32 uint64 intp bool none'.split())
double, f8, f4, i8, i4, b1 = float64, float64, float32, int64, int32, boolean


def set_num_threads(n):
    pass


def get_num_threads():
    return 1
`;
