#!/bin/bash
# Every setting may lie in a file: NAME_FILE names the one that holds NAME. Then Payara's own start.
set -euo pipefail

for variable in $(compgen -e | grep -E '^(POSES|GEMINI|SUPABASE)_[A-Z_]+_FILE$' || true); do
  name=${variable%_FILE}
  if [ -n "${!name:-}" ]; then
    echo "$name and $variable are both set; keep one." >&2
    exit 2
  fi
  export "$name=$(cat "${!variable}")"
done

exec "${SCRIPT_DIR:-/opt/payara/scripts}/entrypoint.sh" "$@"
