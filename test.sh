#!/usr/bin/env bash
# Runs every test and ends with one line: "N passed, N failed". With --quick, the browser is left out.
set -uo pipefail
cd "$(dirname "$0")"

quick=no
[[ "${1:-}" == "--quick" ]] && quick=yes
passed=0
failed=0
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

finish() {
  echo "$passed passed, $failed failed"
  [[ "$failed" -eq 0 && "$passed" -gt 0 ]]
  exit
}

give_up() {
  echo "$1" >&2
  failed=$((failed + 1))
  finish
}

# The last number behind any of these words in the log.
count() {
  grep -aE "$1" "$log" | grep -aoE '[0-9]+' | tail -1 || true
}

find_browser() {
  local candidate
  for candidate in "${AUDIT_DAY_BROWSER:-}" google-chrome google-chrome-stable microsoft-edge chromium chromium-browser \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge" \
    "/c/Program Files/Google/Chrome/Application/chrome.exe" "/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"; do
    [[ -n "$candidate" ]] && command -v "$candidate" && return
  done
  return 1
}

command -v dotnet > /dev/null || give_up "The .NET 10 SDK is missing: install it from https://dot.net, then run this again."
command -v node > /dev/null || give_up "Node is missing: install version 20 or newer from https://nodejs.org, then run this again."

if [[ "$quick" == no ]] && ! browser="$(find_browser)"; then
  if command -v apt-get > /dev/null && [[ "$(id -u)" -eq 0 ]]; then
    echo "No browser here: installing Chromium."
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium > /dev/null
  fi
  browser="$(find_browser)" || give_up "No browser was found. Install Chrome, Edge or Chromium, or name one in AUDIT_DAY_BROWSER; or run ./test.sh --quick."
fi
export AUDIT_DAY_BROWSER="${browser:-}"

echo "== Build"
dotnet build AuditDay.sln --nologo -v quiet -clp:NoSummary || give_up "The build failed."

echo "== Scripts"
(cd AuditDay.Web && npm test --silent) 2>&1 | tee "$log"
scripts_exit=${PIPESTATUS[0]}
passed=$((passed + $(count '^(#|ℹ) pass [0-9]+' | grep . || echo 0)))
scripts_failed=$(count '^(#|ℹ) fail [0-9]+' | grep . || echo 0)
[[ "$scripts_exit" -ne 0 && "$scripts_failed" -eq 0 ]] && scripts_failed=1
failed=$((failed + scripts_failed))

echo "== .NET"
filter=()
[[ "$quick" == yes ]] && filter=(--filter-not-trait Category=Browser)
dotnet test --project AuditDay.Tests --no-build "${filter[@]}" 2>&1 | tee "$log"
dotnet_exit=${PIPESTATUS[0]}
passed=$((passed + $(count '^ *succeeded: [0-9]+' | grep . || echo 0)))
dotnet_failed=$(count '^ *failed: [0-9]+' | grep . || echo 0)
[[ "$dotnet_exit" -ne 0 && "$dotnet_failed" -eq 0 ]] && dotnet_failed=1
failed=$((failed + dotnet_failed))

finish
