/**
 * How Jesse's indicators are called and what they return, as Python would write it (Jesse 3.5.3, in Jesse's order).
 *
 * The kinds behind the arrow: `float64` is NumPy's scalar, a column of them where `sequential`; `float` and `bool` are
 * Python's own where single; `bool_` is NumPy's; `int` is Python's and a list where `sequential`; `object` is what a column
 * of Python objects holds (a float, str or None). A field without a kind is `float64`.
 *
 * @module
 */

/** One line an indicator. */
export const SIGNATURES = `\
acosc(candles, sequential = False) -> AC(osc, change)
ad(candles, sequential = False) -> float64
adosc(candles, fast_period: int = 3, slow_period: int = 10, sequential = False) -> float64
adx(candles, period: int = 14, sequential = False) -> float64
adxr(candles, period: int = 14, sequential = False) -> float64
alligator(candles, source_type: str = 'hl2', sequential = False) -> AG(jaw, teeth, lips)
alma(candles, period: int = 9, sigma: float = 6, distribution_offset: float = 0.85, source_type: str = 'close', sequential = False) -> float64
ao(candles, sequential = False) -> AO(osc, change)
apo(candles, fast_period: int = 12, slow_period: int = 26, matype: int = 0, source_type: str = 'close', sequential = False) -> float64
aroon(candles, period: int = 14, sequential = False) -> AROON(down, up)
aroonosc(candles, period: int = 14, sequential = False) -> float64
atr(candles, period: int = 14, sequential = False) -> float64
avgprice(candles, sequential = False) -> float64
bandpass(candles, period: int = 20, bandwidth: float = 0.3, source_type: str = 'close', sequential = False) -> BandPass(bp, bp_normalized, signal, trigger)
beta(candles, benchmark_candles, period: int = 5, sequential = False) -> float64
bollinger_bands(candles, period: int = 20, devup: float = 2, devdn: float = 2, matype: int = 0, devtype: int = 0, source_type: str = 'close', sequential = False) -> BollingerBands(upperband, middleband, lowerband)
bollinger_bands_width(candles, period: int = 20, mult: float = 2, source_type: str = 'close', sequential = False) -> float64
bop(candles, sequential = False) -> float64
cc(candles, wma_period: int = 10, roc_short_period: int = 11, roc_long_period: int = 14, source_type: str = 'close', sequential = False) -> float64
cci(candles, period: int = 14, sequential = False) -> float64
cfo(candles, period: int = 14, scalar: float = 100, source_type: str = 'close', sequential = False) -> float64
cg(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64
chande(candles, period: int = 22, mult: float = 3, direction: str = 'long', sequential = False) -> float64
chop(candles, period: int = 14, scalar: float = 100, drift: int = 1, sequential = False) -> float64
cksp(candles, p: int = 10, x: float = 1, q: int = 9, sequential = False) -> CKSP(long, short)
cmo(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
correl(candles, period: int = 5, sequential = False) -> float64
correlation_cycle(candles, period: int = 20, threshold: int = 9, source_type: str = 'close', sequential = False) -> CC(real, imag, angle, state)
cvi(candles, period: int = 5, sequential = False) -> float64
cwma(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
damiani_volatmeter(candles, vis_atr: int = 13, vis_std: int = 20, sed_atr: int = 40, sed_std: int = 100, threshold: float = 1.4, source_type: str = 'close', sequential = False) -> DamianiVolatmeter(vol, anti)
dec_osc(candles, hp_period: int = 125, k: float = 1, source_type: str = 'close', sequential = False) -> float64
decycler(candles, hp_period: int = 125, source_type: str = 'close', sequential = False) -> float64
dema(candles, period: int = 30, source_type: str = 'close', sequential = False) -> float64
devstop(candles, period: int = 20, mult: float = 0, devtype: int = 0, direction: str = 'long', sequential = False) -> float64
di(candles, period: int = 14, sequential = False) -> DI(plus, minus)
dm(candles, period: int = 14, sequential = False) -> DM(plus, minus)
donchian(candles, period: int = 20, sequential = False) -> DonchianChannel(upperband, middleband, lowerband)
dpo(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
dti(candles, r: int = 14, s: int = 10, u: int = 5, sequential = False) -> float64
dx(candles, di_length: int = 14, adx_smoothing: int = 14, sequential = False) -> DX(adx, plusDI, minusDI)
edcf(candles, period: int = 15, source_type: str = 'hl2', sequential = False) -> float64
efi(candles, period: int = 13, source_type: str = 'close', sequential = False) -> float64
ema(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
emd(candles, period: int = 20, delta: float = 0.5, fraction: float = 0.1, sequential = False) -> EMD(upperband, middleband, lowerband)
emv(candles, length: int = 14, div: int = 10000, sequential = False) -> float64
epma(candles, period: int = 11, offset: int = 4, source_type: str = 'close', sequential = False) -> float64
er(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
eri(candles, period: int = 13, matype: int = 1, source_type: str = 'close', sequential = False) -> ERI(bull, bear)
fisher(candles, period: int = 9, sequential = False) -> FisherTransform(fisher, signal)
fosc(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
frama(candles, window: int = 10, FC: int = 1, SC: int = 300, sequential = False) -> float64
fwma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
gatorosc(candles, source_type: str = 'close', sequential = False) -> GATOR(upper, lower, upper_change, lower_change)
gauss(candles, period: int = 14, poles: int = 4, source_type: str = 'close', sequential = False) -> float64
heikin_ashi_candles(candles, sequential = False) -> HA(open, close, high, low)
high_pass(candles, period: int = 48, source_type: str = 'close', sequential = False) -> float64
high_pass_2_pole(candles, period: int = 48, source_type: str = 'close', sequential = False) -> float64
hma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
hull_suit(candles, mode_switch: str = 'Hma', length: int = 55, length_mult: float = 1, source_type: str = 'close', sequential = False) -> HullSuit(s_hull: object, m_hull: object, signal: object)
hurst_exponent(candles, min_chunksize: int = 8, max_chunksize: int = 200, num_chunksize: int = 5, method: int = 1, source_type: str = 'close') -> float64
hwma(candles, na: float = 0.2, nb: float = 0.1, nc: float = 0.1, source_type: str = 'close', sequential = False) -> float64
ichimoku_cloud(candles, conversion_line_period: int = 9, base_line_period: int = 26, lagging_line_period: int = 52, displacement: int = 26) -> IchimokuCloud(conversion_line: float, base_line: float, span_a: float, span_b: float)
ichimoku_cloud_seq(candles, conversion_line_period: int = 9, base_line_period: int = 26, lagging_line_period: int = 52, displacement: int = 26, sequential = False) -> IchimokuCloud(conversion_line, base_line, span_a, span_b, lagging_line, future_span_a, future_span_b)
ift_rsi(candles, rsi_period: int = 5, wma_period: int = 9, source_type: str = 'close', sequential = False) -> float64
itrend(candles, alpha: float = 0.07, source_type: str = 'hl2', sequential = False) -> ITREND(signal, it, trigger)
jma(candles, period: int = 7, phase: float = 50, power: int = 2, source_type: str = 'close', sequential = False) -> float64
jsa(candles, period: int = 30, source_type: str = 'close', sequential = False) -> float64
kama(candles, period: int = 14, fast_length: int = 2, slow_length: int = 30, source_type: str = 'close', sequential = False) -> float64
kaufmanstop(candles, period: int = 22, mult: float = 2, direction: str = 'long', matype: int = 0, sequential = False) -> float64
kdj(candles, fastk_period: int = 9, slowk_period: int = 3, slowk_matype: int = 0, slowd_period: int = 3, slowd_matype: int = 0, sequential = False) -> KDJ(k, d, j)
keltner(candles, period: int = 20, multiplier: float = 2, matype: int = 1, source_type: str = 'close', sequential = False) -> KeltnerChannel(upperband, middleband, lowerband)
kst(candles, sma_period1: int = 10, sma_period2: int = 10, sma_period3: int = 10, sma_period4: int = 15, roc_period1: int = 10, roc_period2: int = 15, roc_period3: int = 20, roc_period4: int = 30, signal_period: int = 9, source_type: str = 'close', sequential = False) -> KST(line, signal)
kurtosis(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> float64
kvo(candles, short_period: int = 34, long_period: int = 55, sequential = False) -> float64
linearreg(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
linearreg_angle(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
linearreg_intercept(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
linearreg_slope(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
lrsi(candles, alpha: float = 0.2, sequential = False) -> float64
ma(candles, period: int = 30, matype: int = 0, source_type: str = 'close', sequential = False) -> float64
maaq(candles, period: int = 11, fast_period: int = 2, slow_period: int = 30, source_type: str = 'close', sequential = False) -> float64
mab(candles, fast_period: int = 10, slow_period: int = 50, devup: float = 1, devdn: float = 1, fast_matype: int = 0, slow_matype: int = 0, source_type: str = 'close', sequential = False) -> MAB(upperband, middleband, lowerband)
macd(candles, fast_period: int = 12, slow_period: int = 26, signal_period: int = 9, source_type: str = 'close', sequential = False) -> MACD(macd, signal, hist)
mama(candles, fastlimit: float = 0.5, slowlimit: float = 0.05, source_type: str = 'close', sequential = False) -> MAMA(mama, fama)
marketfi(candles, sequential = False) -> float64
mass(candles, period: int = 5, sequential = False) -> float64
mcginley_dynamic(candles, period: int = 10, k: float = 0.6, source_type: str = 'close', sequential = False) -> float64
mean_ad(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> float64
median_ad(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> float64
medprice(candles, sequential = False) -> float64
mfi(candles, period: int = 14, sequential = False) -> float64
midpoint(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
midprice(candles, period: int = 14, sequential = False) -> float64
minmax(candles, order: int = 3, sequential = False) -> EXTREMA(is_min, is_max, last_min, last_max)
mom(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64
mwdx(candles, factor: float = 0.2, source_type: str = 'close', sequential = False) -> float64
natr(candles, period: int = 14, sequential = False) -> float64
nma(candles, period: int = 40, source_type: str = 'close', sequential = False) -> float64
nvi(candles, source_type: str = 'close', sequential = False) -> float64
obv(candles, sequential = False) -> float64
pfe(candles, period: int = 10, smoothing: int = 5, source_type: str = 'close', sequential = False) -> float64
pivot(candles, mode: int = 0, sequential = False) -> PIVOT(r4, r3, r2, r1, pp, s1, s2, s3, s4)
pma(candles, source_type: str = 'hl2', sequential = False) -> PMA(predict, trigger)
ppo(candles, fast_period: int = 12, slow_period: int = 26, matype: int = 0, source_type: str = 'close', sequential = False) -> float64
pvi(candles, source_type: str = 'close', sequential = False) -> float64
pwma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
qstick(candles, period: int = 5, sequential = False) -> float64
reflex(candles, period: int = 20, source_type: str = 'close', sequential = False) -> float64
rma(candles, length: int = 14, source_type: str = 'close', sequential = False) -> float64
roc(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64
rocp(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64
rocr(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64
rocr100(candles, period: int = 10, source_type: str = 'close', sequential = False) -> float64
roofing(candles, hp_period: int = 48, lp_period: int = 10, source_type: str = 'close', sequential = False) -> float64
rsi(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
rsmk(candles, candles_compare, lookback: int = 90, period: int = 3, signal_period: int = 20, source_type: str = 'close', sequential = False) -> RSMK(indicator, signal)
rsx(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
rvi(candles, period: int = 10, ma_len: int = 14, matype: int = 1, devtype: int = 0, source_type: str = 'close', sequential = False) -> float64
safezonestop(candles, period: int = 22, mult: float = 2.5, max_lookback: int = 3, direction: str = 'long', sequential = False) -> float64
sar(candles, acceleration: float = 0.02, maximum: float = 0.2, sequential = False) -> float64
sinwma(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
skew(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> float64
sma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
smma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
squeeze_momentum(candles, length: int = 20, mult: float = 2, length_kc: int = 20, mult_kc: float = 1.5, sequential = True) -> SqueezeMomentum(squeeze: int, momentum, momentum_signal: int)
sqwma(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
srsi(candles, period: int = 14, period_stoch: int = 14, k: int = 3, d: int = 3, source_type: str = 'close', sequential = False) -> StochasticRSI(k: float, d: float)
srwma(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
stc(candles, fast_period: int = 23, slow_period: int = 50, k_period: int = 10, d1_period: int = 3, d2_period: int = 3, source_type: str = 'close', sequential = False) -> float64
stddev(candles, period: int = 5, nbdev: float = 1, source_type: str = 'close', sequential = False) -> float64
stiffness(candles, ma_length: int = 100, stiff_length: int = 60, stiff_smooth: int = 3, source_type: str = 'close') -> float64
stoch(candles, fastk_period: int = 14, slowk_period: int = 3, slowk_matype: int = 0, slowd_period: int = 3, slowd_matype: int = 0, sequential = False) -> Stochastic(k, d)
stochf(candles, fastk_period: int = 5, fastd_period: int = 3, fastd_matype: int = 0, sequential = False) -> StochasticFast(k, d)
supersmoother(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
supersmoother_3_pole(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
supertrend(candles, period: int = 10, factor: float = 3, sequential = False) -> SuperTrend(trend, changed)
support_resistance_with_breaks(candles, left_bars: int = 15, right_bars: int = 15, vol_threshold: int = 20) -> SupportResistanceWithBreaks(support, resistance, red_break: bool, green_break: bool, bear_wick: bool, bull_wick: bool)
swma(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
t3(candles, period: int = 5, vfactor: float = 0, source_type: str = 'close', sequential = False) -> float64
tema(candles, period: int = 9, source_type: str = 'close', sequential = False) -> float64
trange(candles, sequential = False) -> float64
trendflex(candles, period: int = 20, source_type: str = 'close', sequential = False) -> float64
trima(candles, period: int = 30, source_type: str = 'close', sequential = False) -> float64
trix(candles, period: int = 18, source_type: str = 'close', sequential = False) -> float64
tsf(candles, period: int = 14, source_type: str = 'close', sequential = False) -> float64
tsi(candles, long_period: int = 25, short_period: int = 13, source_type: str = 'close', sequential = False) -> float64
ttm_squeeze(candles, length_ttms: int = 20, bb_mult_ttms: float = 2, kc_mult_low_ttms: float = 2) -> bool
ttm_trend(candles, period: int = 5, source_type: str = 'hl2', sequential = False) -> bool_
typprice(candles, sequential = False) -> float64
ui(candles, period: int = 14, scalar: float = 100, source_type: str = 'close', sequential = False) -> float64
ultosc(candles, timeperiod1: int = 7, timeperiod2: int = 14, timeperiod3: int = 28, sequential = False) -> float64
var(candles, period: int = 14, nbdev: float = 1, source_type: str = 'close', sequential = False) -> float64
vi(candles, period: int = 14, sequential = False) -> VI(plus, minus)
vidya(candles, length: int = 9, fix_cmo: bool = True, select: bool = True, source_type: str = 'close', sequential = False) -> float64
vlma(candles, min_period: int = 5, max_period: int = 50, matype: int = 0, devtype: int = 0, source_type: str = 'close', sequential = False) -> float64
volume(candles, period: int = 20, sequential = False) -> Volume(volume, ma)
vosc(candles, short_period: int = 2, long_period: int = 5, sequential = False) -> float64
voss(candles, period: int = 20, predict: int = 3, bandwith: float = 0.25, source_type: str = 'close', sequential = False) -> VossFilter(voss, filt)
vpci(candles, short_range: int = 5, long_range: int = 25, sequential = False) -> VPCI(vpci, vpcis)
vpt(candles, source_type: str = 'close', sequential = False) -> float64
vpwma(candles, period: int = 14, power: float = 0.382, source_type: str = 'close', sequential = False) -> float64
vwap(candles, source_type: str = 'hlc3', anchor: str = 'D', sequential = False) -> float64
vwma(candles, period: int = 20, source_type: str = 'close', sequential = False) -> float64
vwmacd(candles, fast_period: int = 12, slow_period: int = 26, signal_period: int = 9, sequential = False) -> VWMACD(macd, signal, hist)
wad(candles, sequential = False) -> float64
waddah_attar_explosion(candles, sensitivity: int = 150, fast_length: int = 20, slow_length: int = 40, channel_length: int = 20, mult: float = 2, source_type: str = 'close') -> WaddahAttarExplosionTuple(explosion_line, trend_power, trend_direction: int)
wclprice(candles, sequential = False) -> float64
wilders(candles, period: int = 5, source_type: str = 'close', sequential = False) -> float64
willr(candles, period: int = 14, sequential = False) -> float64
wma(candles, period: int = 30, source_type: str = 'close', sequential = False) -> float64
wt(candles, wtchannellen: int = 9, wtaveragelen: int = 12, wtmalen: int = 3, oblevel: int = 53, oslevel: int = -53, source_type: str = 'hlc3', sequential = False) -> Wavetrend(wt1, wt2, wtCrossUp: bool_, wtCrossDown: bool_, wtOversold: bool_, wtOverbought: bool_, wtVwap)
zlema(candles, period: int = 20, source_type: str = 'close', sequential = False) -> float64
zscore(candles, period: int = 14, matype: int = 0, nbdev: float = 1, devtype: int = 0, source_type: str = 'close', sequential = False) -> float64
`;
