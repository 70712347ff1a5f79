/**
 * What Python code of Jesse's says to values that it cannot use: words of the first operation that fails, found by calling
 * Jesse 3.5.3 with them. Compiled code has its own rules, see `argument-rules.ts` for numbers and `bound-parameters.ts` for
 * texts and flags.
 *
 * @module
 */

/** What is odd about a value: its type, or that it is no count. */
export type Oddity = 'NoneType' | 'bool' | 'float' | 'negative' | 'str' | 'zero';

/** Oddity, class, words (`{value}` stands for a text given), and for which `indicator.parameter` they are said. */
export const ARGUMENT_WORDS: readonly (readonly [Oddity, exception: string, words: string, places: string])[] = [
  [
    'bool',
    'TypeError',
    'an integer is required',
    'beta.period correl.period devstop.period er.period fwma.period ichimoku_cloud_seq.base_line_period ' +
      'ichimoku_cloud_seq.conversion_line_period ichimoku_cloud_seq.lagging_line_period kdj.fastk_period ' +
      'kurtosis.period linearreg_angle.period linearreg_slope.period mean_ad.period median_ad.period midpoint.period ' +
      'pwma.period rvi.period sinwma.period skew.period squeeze_momentum.length stddev.period stiffness.ma_length ' +
      'ttm_trend.period ui.period var.period',
  ],
  [
    'bool',
    'TypeError',
    "expected a sequence of integers or a single integer, got '{value}'",
    'mfi.period ultosc.timeperiod1 ultosc.timeperiod2 ultosc.timeperiod3',
  ],
  ['NoneType', 'NotImplementedError', 'The method chosen is not implemented.', 'hurst_exponent.method'],
  [
    'NoneType',
    'TypeError',
    "'<' not supported between instances of 'NoneType' and 'int'",
    'er.period kurtosis.period mean_ad.period median_ad.period rma.length skew.period swma.period ttm_trend.period',
  ],
  [
    'NoneType',
    'TypeError',
    "'<' not supported between instances of 'int' and 'NoneType'",
    'beta.period cksp.p correl.period devstop.period hwma.na ichimoku_cloud_seq.conversion_line_period ichimoku_cloud_seq.base_line_period kdj.fastk_period linearreg_intercept.period linearreg_slope.period midpoint.period midprice.period rvi.period stddev.period stiffness.stiff_length ui.period ultosc.timeperiod1 ultosc.timeperiod2 ultosc.timeperiod3 volume.period',
  ],
  [
    'NoneType',
    'TypeError',
    "'>' not supported between instances of 'NoneType' and 'float'",
    'rsmk.period rsmk.signal_period',
  ],
  ['NoneType', 'TypeError', "'>' not supported between instances of 'NoneType' and 'int'", 'cksp.q jsa.period'],
  [
    'NoneType',
    'TypeError',
    "'>' not supported between instances of 'int' and 'NoneType'",
    'cc.roc_short_period cc.roc_long_period kst.roc_period1 kst.roc_period2 kst.roc_period3 kst.roc_period4 roc.period rocp.period rocr.period rsmk.lookback',
  ],
  ['NoneType', 'TypeError', "'>=' not supported between instances of 'NoneType' and 'int'", 'fwma.period'],
  [
    'NoneType',
    'TypeError',
    "'>=' not supported between instances of 'int' and 'NoneType'",
    'linearreg_angle.period mom.period',
  ],
  [
    'NoneType',
    'TypeError',
    "'NoneType' object cannot be interpreted as an integer",
    'sinwma.period support_resistance_with_breaks.left_bars',
  ],
  ['NoneType', 'TypeError', "argument 'bandwidth': must be real number, not NoneType", 'voss.bandwith'],
  ['NoneType', 'TypeError', "argument 'd_period': 'NoneType' object cannot be interpreted as an integer", 'srsi.d'],
  ['NoneType', 'TypeError', "argument 'devup': must be real number, not NoneType", 'ttm_squeeze.bb_mult_ttms'],
  [
    'NoneType',
    'TypeError',
    "argument 'fast_period': 'NoneType' object cannot be interpreted as an integer",
    'waddah_attar_explosion.fast_length',
  ],
  ['NoneType', 'TypeError', "argument 'fc': 'NoneType' object cannot be interpreted as an integer", 'frama.FC'],
  ['NoneType', 'TypeError', "argument 'k_period': 'NoneType' object cannot be interpreted as an integer", 'srsi.k'],
  [
    'NoneType',
    'TypeError',
    "argument 'period': 'NoneType' object cannot be interpreted as an integer",
    'apo.fast_period apo.slow_period cc.wma_period ift_rsi.rsi_period ift_rsi.wma_period kdj.slowk_period kdj.slowd_period kst.sma_period1 kst.sma_period2 kst.sma_period3 kst.sma_period4 kst.signal_period kvo.short_period kvo.long_period mab.fast_period mab.slow_period ppo.fast_period ppo.slow_period rvi.ma_len squeeze_momentum.length squeeze_momentum.length_kc stiffness.ma_length stiffness.stiff_smooth ttm_squeeze.length_ttms vlma.max_period vosc.short_period vosc.long_period vpci.short_range vpci.long_range vwmacd.fast_period vwmacd.slow_period vwmacd.signal_period waddah_attar_explosion.channel_length',
  ],
  ['NoneType', 'TypeError', "argument 'sc': 'NoneType' object cannot be interpreted as an integer", 'frama.SC'],
  [
    'NoneType',
    'TypeError',
    "argument 'slow_period': 'NoneType' object cannot be interpreted as an integer",
    'waddah_attar_explosion.slow_length',
  ],
  ['NoneType', 'TypeError', "bad operand type for unary -: 'NoneType'", 'rocr100.period'],
  [
    'NoneType',
    'TypeError',
    "float() argument must be a string or a real number, not 'NoneType'",
    'bollinger_bands_width.mult correlation_cycle.threshold emv.div wt.oblevel wt.oslevel',
  ],
  [
    'NoneType',
    'TypeError',
    "int() argument must be a string, a bytes-like object or a real number, not 'NoneType'",
    'dec_osc.hp_period decycler.hp_period minmax.order roofing.hp_period roofing.lp_period',
  ],
  ['NoneType', 'TypeError', "unsupported operand type(s) for %: 'NoneType' and 'int'", 'frama.window trima.period'],
  [
    'NoneType',
    'TypeError',
    "unsupported operand type(s) for *: 'NoneType' and 'float'",
    'cksp.x devstop.mult hull_suit.length mab.devup mab.devdn squeeze_momentum.mult_kc ui.scalar waddah_attar_explosion.mult',
  ],
  ['NoneType', 'TypeError', "unsupported operand type(s) for *: 'NoneType' and 'int'", 'alma.distribution_offset'],
  [
    'NoneType',
    'TypeError',
    "unsupported operand type(s) for *: 'float' and 'NoneType'",
    'kaufmanstop.mult stddev.nbdev ttm_squeeze.kc_mult_low_ttms var.nbdev waddah_attar_explosion.sensitivity zscore.nbdev',
  ],
  [
    'NoneType',
    'TypeError',
    "unsupported operand type(s) for *: 'int' and 'NoneType'",
    'adx.period dec_osc.k hull_suit.length_mult',
  ],
  [
    'NoneType',
    'TypeError',
    "unsupported operand type(s) for +: 'NoneType' and 'int'",
    'aroon.period ichimoku_cloud_seq.lagging_line_period stc.fast_period stc.slow_period stc.d1_period stc.d2_period tsi.long_period tsi.short_period',
  ],
  [
    'NoneType',
    'TypeError',
    "unsupported operand type(s) for +: 'int' and 'NoneType'",
    'ichimoku_cloud_seq.displacement',
  ],
  ['NoneType', 'TypeError', "unsupported operand type(s) for +=: 'NoneType' and 'int'", 'hurst_exponent.max_chunksize'],
  [
    'NoneType',
    'TypeError',
    "unsupported operand type(s) for -: 'NoneType' and 'int'",
    'alma.period mfi.period natr.period pwma.period stc.k_period var.period',
  ],
  [
    'NoneType',
    'TypeError',
    "unsupported operand type(s) for -: 'int' and 'NoneType'",
    'hurst_exponent.min_chunksize support_resistance_with_breaks.right_bars',
  ],
  ['NoneType', 'TypeError', "unsupported operand type(s) for /: 'int' and 'NoneType'", 'alma.sigma smma.period'],
  ['float', 'NotImplementedError', 'The method chosen is not implemented.', 'hurst_exponent.method'],
  [
    'float',
    'TypeError',
    "'float' object cannot be interpreted as an integer",
    'beta.period correl.period devstop.period er.period fwma.period ichimoku_cloud_seq.conversion_line_period ichimoku_cloud_seq.base_line_period ichimoku_cloud_seq.lagging_line_period kurtosis.period linearreg_angle.period linearreg_slope.period mean_ad.period median_ad.period midpoint.period pwma.period rvi.period sinwma.period skew.period stddev.period stiffness.stiff_length support_resistance_with_breaks.left_bars support_resistance_with_breaks.right_bars swma.period ttm_trend.period ui.period',
  ],
  ['float', 'TypeError', "argument 'd_period': 'float' object cannot be interpreted as an integer", 'srsi.d'],
  [
    'float',
    'TypeError',
    "argument 'fast_period': 'float' object cannot be interpreted as an integer",
    'waddah_attar_explosion.fast_length',
  ],
  ['float', 'TypeError', "argument 'fc': 'float' object cannot be interpreted as an integer", 'frama.FC'],
  ['float', 'TypeError', "argument 'k_period': 'float' object cannot be interpreted as an integer", 'srsi.k'],
  [
    'float',
    'TypeError',
    "argument 'period': 'float' object cannot be interpreted as an integer",
    'apo.fast_period apo.slow_period cc.wma_period ift_rsi.rsi_period ift_rsi.wma_period kdj.slowk_period kdj.slowd_period kst.sma_period1 kst.sma_period2 kst.sma_period3 kst.sma_period4 kst.signal_period kvo.short_period kvo.long_period mab.fast_period mab.slow_period ppo.fast_period ppo.slow_period rvi.ma_len squeeze_momentum.length squeeze_momentum.length_kc stiffness.ma_length stiffness.stiff_smooth ttm_squeeze.length_ttms vlma.max_period vosc.short_period vosc.long_period vpci.short_range vpci.long_range vwmacd.fast_period vwmacd.slow_period vwmacd.signal_period waddah_attar_explosion.channel_length',
  ],
  ['float', 'TypeError', "argument 'sc': 'float' object cannot be interpreted as an integer", 'frama.SC'],
  [
    'float',
    'TypeError',
    "argument 'slow_period': 'float' object cannot be interpreted as an integer",
    'waddah_attar_explosion.slow_length',
  ],
  [
    'float',
    'TypeError',
    "expected a sequence of integers or a single integer, got '1.5'",
    'trima.period volume.period',
  ],
  [
    'float',
    'TypeError',
    "expected a sequence of integers or a single integer, got '2.5'",
    'mfi.period ultosc.timeperiod1 ultosc.timeperiod2 ultosc.timeperiod3',
  ],
  [
    'float',
    'TypeError',
    'slice indices must be integers or None or have an __index__ method',
    'alma.period cc.roc_short_period cc.roc_long_period cksp.p cksp.q ichimoku_cloud_seq.displacement jsa.period kdj.fastk_period kst.roc_period1 kst.roc_period2 kst.roc_period3 kst.roc_period4 mom.period natr.period roc.period rocp.period rocr.period rocr100.period rsmk.lookback stc.k_period var.period',
  ],
  ['float', 'ValueError', 'Order must be an int >= 1', 'minmax.order'],
  ['negative', 'OverflowError', "can't convert negative int to unsigned", 'hull_suit.length_mult'],
  ['negative', 'ValueError', 'Order must be an int >= 1', 'minmax.order'],
  [
    'negative',
    'ValueError',
    '`window_shape` cannot contain negative values',
    'midpoint.period pwma.period rvi.period sinwma.period stddev.period ui.period var.period',
  ],
  [
    'negative',
    'ValueError',
    'negative dimensions are not allowed',
    'mfi.period ultosc.timeperiod1 ultosc.timeperiod2 ultosc.timeperiod3 volume.period',
  ],
  ['negative', 'ValueError', 'v cannot be empty', 'trima.period'],
  ['negative', 'ValueError', 'zero-size array to reduction operation minimum which has no identity', 'stc.k_period'],
  [
    'negative',
    'ZeroDivisionError',
    'division by zero',
    'stc.fast_period stc.slow_period stc.d1_period stc.d2_period tsi.long_period tsi.short_period',
  ],
  ['str', 'NotImplementedError', 'The method chosen is not implemented.', 'hurst_exponent.method'],
  [
    'str',
    'TypeError',
    "'<' not supported between instances of 'int' and 'str'",
    'beta.period cksp.p correl.period devstop.period hwma.na ichimoku_cloud_seq.conversion_line_period ichimoku_cloud_seq.base_line_period kdj.fastk_period linearreg_intercept.period linearreg_slope.period midpoint.period midprice.period rvi.period stddev.period stiffness.stiff_length ui.period ultosc.timeperiod1 ultosc.timeperiod2 ultosc.timeperiod3 volume.period',
  ],
  ['str', 'TypeError', "'<' not supported between instances of 'str' and 'int'", 'er.period rma.length'],
  ['str', 'TypeError', "'<=' not supported between instances of 'int' and 'str'", 'adx.period'],
  [
    'str',
    'TypeError',
    "'>' not supported between instances of 'int' and 'str'",
    'cc.roc_short_period cc.roc_long_period kst.roc_period1 kst.roc_period2 kst.roc_period3 kst.roc_period4 roc.period rocp.period rocr.period rsmk.lookback',
  ],
  ['str', 'TypeError', "'>' not supported between instances of 'str' and 'float'", 'rsmk.period rsmk.signal_period'],
  ['str', 'TypeError', "'>' not supported between instances of 'str' and 'int'", 'cksp.q jsa.period'],
  ['str', 'TypeError', "'>=' not supported between instances of 'int' and 'str'", 'linearreg_angle.period mom.period'],
  ['str', 'TypeError', "'>=' not supported between instances of 'str' and 'int'", 'fwma.period'],
  [
    'str',
    'TypeError',
    "'str' object cannot be interpreted as an integer",
    'mfi.period sinwma.period support_resistance_with_breaks.left_bars',
  ],
  ['str', 'TypeError', "argument 'bandwidth': must be real number, not str", 'voss.bandwith'],
  ['str', 'TypeError', "argument 'd_period': 'str' object cannot be interpreted as an integer", 'srsi.d'],
  ['str', 'TypeError', "argument 'devup': must be real number, not str", 'ttm_squeeze.bb_mult_ttms'],
  [
    'str',
    'TypeError',
    "argument 'fast_period': 'str' object cannot be interpreted as an integer",
    'waddah_attar_explosion.fast_length',
  ],
  ['str', 'TypeError', "argument 'fc': 'str' object cannot be interpreted as an integer", 'frama.FC'],
  ['str', 'TypeError', "argument 'k_period': 'str' object cannot be interpreted as an integer", 'srsi.k'],
  [
    'str',
    'TypeError',
    "argument 'period': 'str' object cannot be interpreted as an integer",
    'apo.fast_period apo.slow_period cc.wma_period ift_rsi.rsi_period ift_rsi.wma_period kdj.slowk_period kdj.slowd_period kst.sma_period1 kst.sma_period2 kst.sma_period3 kst.sma_period4 kst.signal_period kvo.short_period kvo.long_period mab.fast_period mab.slow_period ppo.fast_period ppo.slow_period rvi.ma_len squeeze_momentum.length squeeze_momentum.length_kc stiffness.ma_length stiffness.stiff_smooth ttm_squeeze.length_ttms vlma.max_period vosc.short_period vosc.long_period vpci.short_range vpci.long_range vwmacd.fast_period vwmacd.slow_period vwmacd.signal_period waddah_attar_explosion.channel_length',
  ],
  ['str', 'TypeError', "argument 'sc': 'str' object cannot be interpreted as an integer", 'frama.SC'],
  [
    'str',
    'TypeError',
    "argument 'slow_period': 'str' object cannot be interpreted as an integer",
    'waddah_attar_explosion.slow_length',
  ],
  [
    'str',
    'TypeError',
    'can only concatenate str (not "int") to str',
    'aroon.period hurst_exponent.max_chunksize ichimoku_cloud_seq.lagging_line_period stc.fast_period stc.slow_period stc.d1_period stc.d2_period tsi.long_period tsi.short_period',
  ],
  ['str', 'TypeError', "can't multiply sequence by non-int of type 'float'", 'hull_suit.length'],
  [
    'str',
    'TypeError',
    "can't multiply sequence by non-int of type 'numpy.float64'",
    'mab.devup mab.devdn ttm_squeeze.kc_mult_low_ttms waddah_attar_explosion.sensitivity waddah_attar_explosion.mult',
  ],
  ['str', 'TypeError', 'not all arguments converted during string formatting', 'frama.window trima.period'],
  ['str', 'TypeError', 'slice indices must be integers or None or have an __index__ method', 'rocr100.period'],
  [
    'str',
    'TypeError',
    "ufunc 'fabs' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''",
    'swma.period',
  ],
  ['str', 'TypeError', "unsupported operand type(s) for +: 'int' and 'str'", 'ichimoku_cloud_seq.displacement'],
  [
    'str',
    'TypeError',
    "unsupported operand type(s) for -: 'int' and 'str'",
    'hurst_exponent.min_chunksize support_resistance_with_breaks.right_bars',
  ],
  [
    'str',
    'TypeError',
    "unsupported operand type(s) for -: 'str' and 'int'",
    'alma.period natr.period pwma.period stc.k_period var.period',
  ],
  [
    'str',
    'TypeError',
    "unsupported operand type(s) for /: 'int' and 'str'",
    'alma.sigma hurst_exponent.num_chunksize smma.period',
  ],
  [
    'str',
    'UFuncTypeError',
    "ufunc 'less' did not contain a loop with signature matching types (<class 'numpy.dtypes.StrDType'>, <class 'numpy.dtypes.Int64DType'>) -> <class 'numpy.dtypes.BoolDType'>",
    'kurtosis.period mean_ad.period median_ad.period skew.period ttm_trend.period',
  ],
  [
    'str',
    'UFuncTypeError',
    "ufunc 'multiply' did not contain a loop with signature matching types (dtype('<U1'), dtype('float64')) -> None",
    'cksp.x devstop.mult squeeze_momentum.mult_kc ui.scalar',
  ],
  [
    'str',
    'UFuncTypeError',
    "ufunc 'multiply' did not contain a loop with signature matching types (dtype('float64'), dtype('<U1')) -> None",
    'kaufmanstop.mult stddev.nbdev var.nbdev zscore.nbdev',
  ],
  [
    'str',
    'UFuncTypeError',
    "ufunc 'subtract' did not contain a loop with signature matching types (dtype('int64'), dtype('<U8')) -> None",
    'alma.distribution_offset',
  ],
  [
    'str',
    'ValueError',
    "could not convert string to float: '{value}'",
    'bollinger_bands_width.mult correlation_cycle.threshold emv.div wt.oblevel wt.oslevel',
  ],
  [
    'str',
    'ValueError',
    "invalid literal for int() with base 10: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'",
    'hull_suit.length_mult',
  ],
  [
    'str',
    'ValueError',
    "invalid literal for int() with base 10: '{value}'",
    'dec_osc.hp_period decycler.hp_period minmax.order roofing.hp_period roofing.lp_period',
  ],
  ['zero', 'ValueError', 'Length of weights not compatible with specified axis.', 'pwma.period'],
  ['zero', 'ValueError', 'Order must be an int >= 1', 'minmax.order'],
  [
    'zero',
    'ValueError',
    'negative dimensions are not allowed',
    'mean_ad.period median_ad.period rvi.period skew.period ttm_trend.period volume.period',
  ],
  [
    'zero',
    'ValueError',
    'v cannot be empty',
    'mfi.period trima.period ultosc.timeperiod1 ultosc.timeperiod2 ultosc.timeperiod3',
  ],
  [
    'zero',
    'ValueError',
    'zero-size array to reduction operation maximum which has no identity',
    'midpoint.period squeeze_momentum.length_kc ui.period',
  ],
  ['zero', 'ValueError', 'zero-size array to reduction operation minimum which has no identity', 'stc.k_period'],
  ['zero', 'ZeroDivisionError', "Weights sum to zero, can't be normalized", 'sinwma.period'],
  ['zero', 'ZeroDivisionError', 'division by zero', 'alma.sigma'],
  ['zero', 'ZeroDivisionError', 'float division by zero', 'natr.period'],
];

/** Where an int is declared and a float is taken all the same. */
export const TAKES_FLOAT =
  'apo.matype bollinger_bands.matype eri.matype kaufmanstop.matype kdj.slowd_matype kdj.slowk_matype keltner.matype ' +
  'ma.matype mab.fast_matype mab.slow_matype ppo.matype rvi.matype vlma.matype zscore.matype ' +
  'correlation_cycle.threshold dec_osc.hp_period decycler.hp_period emv.div hull_suit.length ' +
  'hurst_exponent.min_chunksize hurst_exponent.max_chunksize hurst_exponent.num_chunksize pivot.mode ' +
  'roofing.hp_period roofing.lp_period rsmk.period rsmk.signal_period smma.period stc.fast_period ' +
  'stc.slow_period stc.d1_period stc.d2_period support_resistance_with_breaks.vol_threshold ' +
  'tsi.long_period tsi.short_period waddah_attar_explosion.sensitivity wt.oblevel wt.oslevel';
