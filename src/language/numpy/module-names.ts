/**
 * What numpy's modules export here, for the compiler: no values, so that checking a program loads nothing.
 *
 * @module
 */

const NUMPY =
  `abs absolute add all allclose alltrue amax amin any append apply_along_axis arange arccos arccosh arcsin arcsinh arctan
arctan2 arctanh argmax argmin argpartition argsort argwhere around array array2string array_equal array_equiv array_repr
array_split array_str asanyarray asarray asarray_chkfinite ascontiguousarray asfortranarray atleast_1d atleast_2d atleast_3d
average bartlett bincount bitwise_and bitwise_not bitwise_or bitwise_xor blackman bool8 bool_ broadcast_arrays
broadcast_shapes broadcast_to byte can_cast cbrt ceil choose clip column_stack compress concatenate conjugate convolve copy
copysign copyto corrcoef correlate cos cosh count_nonzero cov cross cumprod cumproduct cumsum deg2rad degrees delete diag
diagflat diagonal diff digitize divide divmod dot double dstack dtype e ediff1d empty empty_like equal errstate euler_gamma
exceptions exp exp2 expand_dims expm1 extract eye fabs fill_diagonal finfo fix flatnonzero flip fliplr flipud float32 float64
float_ float_power floating floor floor_divide fmax fmin fmod format_float_positional format_float_scientific frexp
fromiter frompyfunc full full_like gcd generic geomspace geterr get_printoptions gradient greater greater_equal hamming
hanning heaviside histogram histogram_bin_edges hsplit hstack hypot identity iinfo in1d indices inexact inf infty inner
insert int16 int32 int64 int8 int_ intc integer interp intersect1d intp invert isclose iscomplexobj isfinite isin isinf
isnan isneginf isposinf isreal isrealobj isscalar issubdtype iterable ix_ kron lcm ldexp left_shift less less_equal lexsort
lib linalg linspace little_endian log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor logspace
longlong matmul max maximum mean median meshgrid min min_scalar_type minimum mod modf moveaxis msort multiply nan nan_to_num
nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmedian nanmin nanpercentile nanprod nanquantile nanstd nansum
nanvar ndarray ndenumerate ndim ndindex negative newaxis nextafter nonzero not_equal number object_ ones ones_like outer pad
partition percentile pi piecewise place poly1d polyadd polyder polyfit polyint polysub polyval positive power printoptions
prod product promote_types ptp put putmask quantile rad2deg radians random ravel ravel_multi_index real reciprocal
remainder repeat reshape resize result_type right_shift rint roll rot90 round round_ row_stack searchsorted select
set_printoptions setdiff1d seterr setxor1d shape short sign signbit signedinteger sin sinc single sinh size sometrue sort
spacing split sqrt square squeeze stack std str_ subtract sum swapaxes take take_along_axis tan tanh tensordot tile trace
transpose trapz tri tril tril_indices triu triu_indices true_divide trunc typing ubyte ufunc uint16 uint32 uint8 union1d
unique unravel_index unsignedinteger unwrap vander var vdot vectorize vsplit vstack where zeros zeros_like AxisError Inf
Infinity NAN NINF NZERO NaN PINF PZERO __version__ True_ False_ trim_zeros rollaxis put_along_axis fromfunction imag may_share_memory shares_memory diag_indices conj ushort uintc polymul r_ c_ s_ index_exp block mgrid ogrid nditer triu_indices_from
tril_indices_from diag_indices_from dsplit apply_over_axes`.split(/\s+/);

const RANDOM =
  `Generator PCG64 RandomState SeedSequence beta binomial chisquare choice default_rng dirichlet exponential f get_state gamma geometric gumbel laplace
logistic lognormal multinomial negative_binomial normal pareto permutation poisson power rand randint randn random random_integers random_sample
ranf rayleigh sample seed set_state shuffle standard_cauchy standard_exponential standard_gamma standard_normal standard_t triangular
uniform wald weibull`.split(/\s+/);

const LINALG =
  'LinAlgError cholesky cond det eig eigh inv lstsq matrix_power matrix_rank norm pinv qr slogdet solve svd'.split(' ');

/** Names that numpy has and this one does not: complex numbers, dates, files, Fourier transforms, string arrays and rarities. */
export const NUMPY_UNSUPPORTED: ReadonlySet<string> = new Set(
  `ALLOW_THREADS BUFSIZE CLIP DataSource ERR_CALL ERR_DEFAULT ERR_IGNORE ERR_LOG ERR_PRINT ERR_RAISE ERR_WARN
FLOATING_POINT_SUPPORT FPE_DIVIDEBYZERO FPE_INVALID FPE_OVERFLOW FPE_UNDERFLOW MAXDIMS MAY_SHARE_BOUNDS
MAY_SHARE_EXACT RAISE RankWarning SHIFT_DIVIDEBYZERO SHIFT_INVALID SHIFT_OVERFLOW SHIFT_UNDERFLOW ScalarType UFUNC_BUFSIZE_DEFAULT UFUNC_PYVALS_NAME WRAP add_docstring add_newdoc add_newdoc_ufunc angle asfarray
asmatrix base_repr binary_repr bmat broadcast busday_count busday_offset busdaycalendar byte_bounds bytes_ cast
cdouble cfloat char character chararray clongdouble clongfloat common_type compare_chararrays compat complex128
complex256 complex64 complex_ complexfloating csingle ctypeslib datetime64 datetime_as_string datetime_data
deprecate deprecate_with_doc disp dtypes einsum einsum_path emath
fastCopyAndTranspose fft find_common_type flatiter flexible float128 float16 format_parser from_dlpack frombuffer
fromfile fromregex fromstring genfromtxt get_array_wrap get_include getbufsize geterrcall geterrobj half
histogram2d histogramdd i0 info is_busday iscomplex isfortran isnat issctype issubclass_ issubsctype
kaiser kernel_version load loadtxt longcomplex longdouble longfloat lookfor ma mask_indices mat matrix maximum_sctype
memmap mintypecode nbytes nested_iters numarray obj2sctype oldnumeric packbits poly
polydiv polynomial real_if_close rec recarray recfromcsv recfromtxt record require roots safe_eval save savetxt savez savez_compressed sctype2char sctypeDict sctypes set_numeric_ops
set_string_function setbufsize seterrcall seterrobj show_config show_runtime singlecomplex sort_complex
source string_ test testing timedelta64 tracemalloc_domain typecodes
typename uint uint64 uintp ulonglong unicode_ unpackbits version void who`.split(/\s+/),
);

/** Names by module. */
export const NUMPY_MODULE_NAMES: Readonly<Record<string, readonly string[]>> = {
  numpy: NUMPY,
  'numpy.random': RANDOM,
  'numpy.linalg': LINALG,
  'numpy.lib': ['stride_tricks'],
  'numpy.lib.stride_tricks': ['as_strided', 'sliding_window_view'],
  'numpy.typing': ['ArrayLike', 'NDArray'],
  'numpy.exceptions': ['AxisError'],
};
