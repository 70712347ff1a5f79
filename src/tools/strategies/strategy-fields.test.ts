import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '../../backends/backend.ts';
import { renderDiagnostics } from './strategy-fields.ts';

const FOUND: Diagnostic = {
  severity: 'error',
  code: 'old-api',
  message: 'self.capital does not exist any more',
  line: 10,
  column: 9,
  length: 12,
  source: '\treturn self.capital > 5',
  hint: 'use self.balance or self.available_margin',
  file: null,
};

test('a finding as text: place, line and a caret under it, tabs kept', () => {
  assert.deepEqual(renderDiagnostics([FOUND]).split('\n'), [
    '10:9 error old-api: self.capital does not exist any more',
    '    \treturn self.capital > 5',
    '    \t       ^^^^^^^^^^^^',
    '    use self.balance or self.available_margin',
  ]);
});

test('no more findings are shown than asked for, and the rest is counted', () => {
  const text = renderDiagnostics([FOUND, { ...FOUND, file: 'helpers.py' }, FOUND], 2);
  assert.match(text, /helpers\.py:10:9 error/);
  assert.match(text, /… and 1 more$/);
});
