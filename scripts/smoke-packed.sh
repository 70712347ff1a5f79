#!/usr/bin/env bash
# Packs the project and runs it by npx from an empty folder and an empty home, as a user of the registry would.
#   scripts/smoke-packed.sh SCRATCH_FOLDER
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(cd "$1" && pwd)
mkdir -p "$scratch/empty" "$scratch/packed-home"
(cd "$root" && npm pack --ignore-scripts --silent --pack-destination "$scratch/empty")
cd "$scratch/empty"
export HOME="$scratch/packed-home"
npx -y ./jesse-mcp-*.tgz --version
npx -y ./jesse-mcp-*.tgz demo | tee "$scratch/demo.txt"
# A host starts the server in a folder of its own: the block must name the package from the root.
grep -qF "\"$PWD/jesse-mcp-" "$scratch/demo.txt" || {
  echo "expected the host block to name the package by an absolute path" >&2
  exit 1
}
