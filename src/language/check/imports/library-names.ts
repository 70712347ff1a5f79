/**
 * What the modules of the library export, names parted by spaces. Made by `npm run generate:library-names`.
 *
 * @module
 */

/** Names by module. */
export const LIBRARY_NAMES: Readonly<Record<string, string>> = {
  abc: 'ABC ABCMeta abstractclassmethod abstractmethod abstractproperty abstractstaticmethod',
  base64:
    'Error b16decode b16encode b32encode b64decode b64encode decodebytes encodebytes standard_b64decode standard_b64encode urlsafe_b64decode urlsafe_b64encode',
  bisect: 'bisect bisect_left bisect_right insort insort_left insort_right',
  calendar:
    'Calendar FRIDAY February IllegalMonthError IllegalWeekdayError January MONDAY SATURDAY SUNDAY THURSDAY TUESDAY TextCalendar WEDNESDAY day_abbr day_name firstweekday isleap leapdays month month_abbr month_name monthcalendar monthrange prmonth setfirstweekday timegm weekday',
  cmath: 'cos e exp inf infj isclose isfinite isinf isnan log log10 nan nanj phase pi polar rect sin sqrt tau',
  collections: 'ChainMap Counter OrderedDict UserDict UserList UserString abc defaultdict deque namedtuple abc',
  'collections.abc':
    'ByteString Callable Collection Container Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Set Sized ValuesView',
  contextlib:
    'AbstractContextManager ContextDecorator ExitStack closing contextmanager nullcontext redirect_stderr redirect_stdout suppress',
  copy: 'Error copy deepcopy error',
  dataclasses:
    'Field FrozenInstanceError GenericAlias InitVar KW_ONLY MISSING asdict astuple dataclass field fields is_dataclass make_dataclass replace',
  datetime: 'IsoCalendarDate MAXYEAR MINYEAR UTC date datetime time timedelta timezone tzinfo',
  decimal:
    'BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple DefaultContext DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext FloatOperation HAVE_CONTEXTVAR HAVE_THREADS Inexact InvalidContext InvalidOperation MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY Overflow ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP Rounded Subnormal Underflow getcontext localcontext setcontext',
  enum: 'CONFORM CONTINUOUS EJECT Enum EnumCheck EnumMeta EnumType Flag FlagBoundary IntEnum IntFlag KEEP MappingProxyType NAMED_FLAGS ReprEnum STRICT StrEnum UNIQUE auto member nonmember property show_flag_values unique verify',
  fractions: 'Fraction',
  functools:
    'WRAPPER_ASSIGNMENTS WRAPPER_UPDATES cache cached_property cmp_to_key lru_cache namedtuple partial partialmethod reduce singledispatch singledispatchmethod total_ordering update_wrapper wraps',
  hashlib: 'HASH algorithms_available algorithms_guaranteed md5 new sha1 sha224 sha256 sha384 sha512',
  heapq: 'heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest',
  itertools:
    'accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest',
  json: 'JSONDecodeError JSONDecoder JSONEncoder dump dumps load loads',
  keyword: 'iskeyword issoftkeyword kwlist softkwlist',
  logging:
    'BASIC_FORMAT BufferingFormatter CRITICAL DEBUG ERROR FATAL FileHandler Filter Filterer Formatter Handler INFO LogRecord Logger LoggerAdapter NOTSET NullHandler RootLogger StreamHandler WARN WARNING addLevelName basicConfig captureWarnings critical debug disable error exception fatal getLevelName getLevelNamesMapping getLogRecordFactory getLogger getLoggerClass info lastResort log logMultiprocessing logProcesses logThreads makeLogRecord raiseExceptions root setLogRecordFactory setLoggerClass shutdown warn warning',
  math: 'acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp exp2 expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh sqrt tan tanh tau trunc ulp',
  numba:
    'b1 boolean cfunc double f4 f8 float32 float64 generated_jit get_num_threads guvectorize i4 i8 int32 int64 int8 intp jit jit_module njit prange set_num_threads stencil uint32 uint64 uint8 vectorize void',
  numbers: 'Complex Integral Number Rational Real',
  operator:
    'abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not isub itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor',
  pprint: 'PrettyPrinter isreadable isrecursive pformat pp pprint saferepr',
  pytz: 'AmbiguousTimeError BaseTzInfo DstTzInfo FixedOffset InvalidTimeError NonExistentTimeError UTC UnknownTimeZoneError ZERO all_timezones all_timezones_set common_timezones common_timezones_set timezone utc',
  random:
    'BPF LOG4 NV_MAGICCONST RECIP_BPF Random SG_MAGICCONST SystemRandom TWOPI betavariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate',
  re: 'A ASCII DEBUG DOTALL I IGNORECASE L LOCALE M MULTILINE Match NOFLAG Pattern RegexFlag S T TEMPLATE U UNICODE VERBOSE X compile error escape findall finditer fullmatch match purge search split sub subn template',
  statistics:
    'LinearRegression NormalDist StatisticsError correlation covariance fmean geometric_mean harmonic_mean linear_regression mean median median_grouped median_high median_low mode multimode pstdev pvariance quantiles stdev variance',
  string:
    'Formatter Template ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable punctuation whitespace',
  talib:
    'AC ACCBANDS ACOS AD ADD ADOSC ADR ADX ADXR AO APO AROON AROONOSC ASIN ATAN ATR AVGDEV AVGPRICE BBANDS BETA BOP CCI CDL2CROWS CDL3BLACKCROWS CDL3INSIDE CDL3LINESTRIKE CDL3OUTSIDE CDL3STARSINSOUTH CDL3WHITESOLDIERS CDLABANDONEDBABY CDLADVANCEBLOCK CDLBELTHOLD CDLBREAKAWAY CDLCLOSINGMARUBOZU CDLCONCEALBABYSWALL CDLCOUNTERATTACK CDLDARKCLOUDCOVER CDLDOJI CDLDOJISTAR CDLDRAGONFLYDOJI CDLENGULFING CDLEVENINGDOJISTAR CDLEVENINGSTAR CDLGAPSIDESIDEWHITE CDLGRAVESTONEDOJI CDLHAMMER CDLHANGINGMAN CDLHARAMI CDLHARAMICROSS CDLHIGHWAVE CDLHIKKAKE CDLHIKKAKEMOD CDLHOMINGPIGEON CDLIDENTICAL3CROWS CDLINNECK CDLINVERTEDHAMMER CDLKICKING CDLKICKINGBYLENGTH CDLLADDERBOTTOM CDLLONGLEGGEDDOJI CDLLONGLINE CDLMARUBOZU CDLMATCHINGLOW CDLMATHOLD CDLMORNINGDOJISTAR CDLMORNINGSTAR CDLONNECK CDLPIERCING CDLRICKSHAWMAN CDLRISEFALL3METHODS CDLSEPARATINGLINES CDLSHOOTINGSTAR CDLSHORTLINE CDLSPINNINGTOP CDLSTALLEDPATTERN CDLSTICKSANDWICH CDLTAKURI CDLTASUKIGAP CDLTHRUSTING CDLTRISTAR CDLUNIQUE3RIVER CDLUPSIDEGAP2CROWS CDLXSIDEGAP3METHODS CEIL CMF CMO CMOU COPPOCK CORREL COS COSH CUMSUM CVI DEMA DIV DONCHIAN DPO DX EFI EMA ER ERI EXP FLOOR FOSC FRACTAL HA HMA HT_DCPERIOD HT_DCPHASE HT_PHASOR HT_SINE HT_TRENDLINE HT_TRENDMODE IMI KAMA KC KDJ LINEARREG LINEARREG_ANGLE LINEARREG_INTERCEPT LINEARREG_SLOPE LN LOG10 MA MACD MACDEXT MACDFIX MAMA MARKETFI MASSI MAVP MAX MAXINDEX MA_Type MEDPRICE MFI MIDPOINT MIDPRICE MIN MININDEX MINMAX MINMAXINDEX MINUS_DI MINUS_DM MOM MULT NATR NVI OBV PERCENTILE PERCENTRANK PLUS_DI PLUS_DM PPO PVI PVO PVT QSTICK RMA ROC ROCP ROCR ROCR100 RSI RVI RVOL SAR SAREXT SIN SINH SMA SMI SQRT STDDEV STOCH STOCHF STOCHRSI SUB SUM SUPERTREND T3 TAN TANH TEMA TRANGE TRIMA TRIX TSF TSI TYPPRICE ULTOSC VAR VHF VORTEX VWAP VWMA WAD WCLPRICE WILLR WMA ZLEMA get_function_groups get_functions set_unstable_period',
  textwrap: 'TextWrapper dedent fill indent shorten wrap',
  time: 'altzone asctime ctime daylight gmtime localtime mktime monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns sleep strftime strptime struct_time thread_time time time_ns timezone tzname',
  traceback:
    'FrameSummary TracebackException extract_stack extract_tb format_exc format_exception format_exception_only format_list format_stack format_tb print_exc print_exception print_stack print_tb',
  types:
    'BuiltinFunctionType BuiltinMethodType DynamicClassAttribute EllipsisType FunctionType GeneratorType GenericAlias GetSetDescriptorType LambdaType MappingProxyType MemberDescriptorType MethodDescriptorType MethodType ModuleType NoneType NotImplementedType SimpleNamespace UnionType new_class',
  typing:
    'AbstractSet Annotated Any AnyStr Awaitable BinaryIO ByteString Callable ChainMap ClassVar Collection Concatenate Container Coroutine Counter DefaultDict Deque Dict Final FrozenSet Generator Generic Hashable IO ItemsView Iterable Iterator KeysView List Literal LiteralString Mapping Match MutableMapping MutableSequence MutableSet NamedTuple Never NewType NoReturn NotRequired Optional OrderedDict ParamSpec Pattern Protocol Required Reversible Self Sequence Set Sized SupportsAbs SupportsFloat SupportsIndex SupportsInt SupportsRound TYPE_CHECKING Text TextIO Tuple Type TypeAlias TypeGuard TypeVar TypedDict Union Unpack ValuesView cast final no_type_check overload runtime_checkable',
  typing_extensions:
    'AbstractSet Annotated Any AnyStr Awaitable BinaryIO ByteString Callable ChainMap ClassVar Collection Concatenate Container Coroutine Counter DefaultDict Deque Dict Final FrozenSet Generator Generic Hashable IO ItemsView Iterable Iterator KeysView List Literal LiteralString Mapping Match MutableMapping MutableSequence MutableSet NamedTuple Never NewType NoReturn NotRequired Optional OrderedDict ParamSpec Pattern Protocol Required Reversible Self Sequence Set Sized SupportsAbs SupportsFloat SupportsIndex SupportsInt SupportsRound TYPE_CHECKING Text TextIO Tuple Type TypeAlias TypeGuard TypeVar TypedDict Union Unpack ValuesView cast final no_type_check overload runtime_checkable',
  uuid: 'NAMESPACE_DNS NAMESPACE_OID NAMESPACE_URL NAMESPACE_X500 RESERVED_FUTURE RESERVED_MICROSOFT RESERVED_NCS RFC_4122 UUID uuid1 uuid3 uuid4 uuid5',
  warnings:
    'WarningMessage catch_warnings filters filterwarnings formatwarning resetwarnings showwarning simplefilter warn warn_explicit',
  zoneinfo: 'ZoneInfo ZoneInfoNotFoundError available_timezones',
};
