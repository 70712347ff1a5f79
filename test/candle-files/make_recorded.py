"""Writes recorded/: the same made-up candles as pandas, pyarrow and freqtrade would save them.

Run with a Python that has pandas and pyarrow: python make_recorded.py. The rows are those of `expected-rows.ts`.
"""
import json
import zipfile
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as parquet

HERE = Path(__file__).parent / 'recorded'
MINUTE = 60_000
START = 1_704_067_200_000  # 2024-01-01T00:00Z
ROWS = [
    (START + i * MINUTE, 100 + i / 8, 101 + i / 8, 99 + i / 8, 100.25 + i / 8, i % 17 + 0.5)
    for i in range(300) if not 100 <= i < 105
]
NAMES = ['date', 'open', 'high', 'low', 'close', 'volume']


def main() -> None:
    HERE.mkdir(exist_ok=True)
    numbers = pd.DataFrame(ROWS, columns=NAMES)
    dated = numbers.assign(date=pd.to_datetime(numbers['date'], unit='ms', utc=True))
    # freqtrade's FeatherDataHandler and JsonDataHandler
    dated.to_feather(HERE / 'freqtrade-lz4.feather', compression_level=9, compression='lz4')
    (HERE / 'freqtrade.json').write_text(json.dumps([list(row) for row in ROWS]))
    dated.to_feather(HERE / 'zstd.feather', compression='zstd')
    feather.write_feather(pa.Table.from_pandas(dated), HERE / 'plain-chunks.feather', compression='uncompressed', chunksize=64)
    with pa.ipc.new_stream(HERE / 'stream.arrows', pa.Table.from_pandas(dated).schema) as sink:
        sink.write_table(pa.Table.from_pandas(dated), max_chunksize=100)
    for unit in ('s', 'ms', 'us', 'ns'):
        column = pa.array(dated['date']).cast(pa.timestamp(unit, 'UTC'))
        table = pa.Table.from_pandas(dated, preserve_index=False).set_column(0, 'date', column)
        feather.write_feather(table, HERE / f'timestamps-{unit}.feather', compression='lz4')
        if unit != 's':
            parquet.write_table(table, HERE / f'timestamps-{unit}.parquet', row_group_size=128)
    for codec in ('none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4'):
        numbers.rename(columns={'date': 'timestamp'}).to_parquet(HERE / f'{codec}.parquet', compression=None if codec == 'none' else codec)
    numbers.set_index('date').to_parquet(HERE / 'index.parquet')
    dated.assign(date=dated['date'].dt.strftime('%Y-%m-%d %H:%M:%S')).to_parquet(HERE / 'text-times.parquet')
    klines = '\n'.join(
        ','.join(map(str, [t, o, h, l, c, v, t + MINUTE - 1, v * c, 3, 0.5, 0.5, 0])) for t, o, h, l, c, v in ROWS)
    with zipfile.ZipFile(HERE / 'BTCUSDT-1m-2024-01.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.writestr('BTCUSDT-1m-2024-01.csv', klines + '\n')
    header = 'open_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,taker_buy_quote_volume,ignore'
    with zipfile.ZipFile(HERE / 'futures-BTCUSDT-1m-2024-01.zip', 'w', zipfile.ZIP_STORED) as archive:
        archive.writestr('BTCUSDT-1m-2024-01.csv', header + '\n' + klines + '\n')
    micro = '\n'.join(
        ','.join(map(str, [t * 1000, o, h, l, c, v, (t + MINUTE) * 1000 - 1, v * c, 3, 0.5, 0.5, 0])) for t, o, h, l, c, v in ROWS)
    with zipfile.ZipFile(HERE / 'micro-BTCUSDT-1m-2025-01.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
        archive.writestr('BTCUSDT-1m-2025-01.csv', micro + '\n')
    crypto = ['https://www.CryptoDataDownload.com', 'unix,date,symbol,open,high,low,close,Volume BTC,Volume USDT']
    crypto += [f'{t},{pd.to_datetime(t, unit="ms")},BTC/USDT,{o},{h},{l},{c},{v},{v * c}' for t, o, h, l, c, v in reversed(ROWS)]
    (HERE / 'cryptodatadownload.csv').write_text('\n'.join(crypto) + '\n')
    (HERE / 'jesse.csv').write_text('timestamp,open,close,high,low,volume\n' + ''.join(
        f'{t},{o},{c},{h},{l},{v}\n' for t, o, h, l, c, v in ROWS))


if __name__ == '__main__':
    main()
