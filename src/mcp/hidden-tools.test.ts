import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TOOLS } from '../tools/index.ts';
import { hiddenTools, withHiddenNext, withHiddenTools } from './hidden-tools.ts';
import { offeredTools } from './tool-list.ts';

const hidden = (settings: Parameters<typeof offeredTools>[1]) =>
  hiddenTools(TOOLS, offeredTools(TOOLS, settings), settings.readOnly);

test('nothing is hidden where nothing narrows the list', () => {
  assert.equal(hidden({ toolsets: null, readOnly: false }).size, 0);
});

test('advice that names a hidden tool says so, with the setting', () => {
  const reading = hidden({ toolsets: null, readOnly: true });
  assert.equal(
    withHiddenTools('Call candles_import first.', reading),
    'Call candles_import first. (candles_import is not offered here: JESSE_MCP_READ_ONLY is set.)',
  );
  assert.equal(withHiddenTools('Call candles_available.', reading), 'Call candles_available.');
  const candles = hidden({ toolsets: ['candles'], readOnly: false });
  assert.match(
    withHiddenTools('Call backtest_get.', candles),
    /\(backtest_get is not offered here: JESSE_MCP_TOOLSETS/,
  );
});

test('of a reply only the advice is looked at', () => {
  const candles = hidden({ toolsets: ['candles'], readOnly: false });
  assert.equal(withHiddenNext('A backtest needs these.', candles), 'A backtest needs these.');
  assert.match(withHiddenNext('Stored.\nNext: backtest.', candles), /Next: backtest\. \(backtest is not offered here/);
});
