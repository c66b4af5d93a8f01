#!/bin/sh
# Installs the Debian packages that are missing of those named, when root or with sudo; else names them and stops.
#     tools/packages.sh swi-prolog-nox graphviz …
set -eu

present() {
    case "$1" in
        swi-prolog-nox) command -v swipl ;;
        graphviz) command -v dot ;;
        chromium) command -v chromium || command -v chromium-browser ;;
        fonts-noto-cjk) ls /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc || fc-list 2>&1 | grep "Noto Sans CJK JP" ;;
        python3-venv) "${PYTHON:-python3}" -c "import ensurepip" ;;
        *) dpkg -s "$1" ;;
    esac >/dev/null 2>&1
}

missing=""
for package in "$@"; do
    present "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "Missing:$missing (as Debian calls these packages). Install them with your system's package manager, then try again." >&2
    exit 2
elif [ "$(id -u)" = 0 ]; then
    sudo=""
elif command -v sudo >/dev/null 2>&1; then
    sudo="sudo"
else
    echo "Missing packages:$missing. As root, run: apt-get install$missing. Then try again." >&2
    exit 2
fi
echo "Installing$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086  # one word a package
{ $sudo apt-get update && $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
    >"$log" 2>&1 || { cat "$log" >&2; echo "Could not install:$missing. Install them by hand, then try again." >&2; exit 2; }
