#!/bin/sh
# The net in one command: bank, noises, scenes, two trainings that begin with the net before (as of commit 536605e), the mean
# of their weights, calibration, export, check. Seeds are fixed; what is there already is not made again, so it goes on where
# it was stopped.
# Run: training/all.sh DATA WORK   (DATA: shared/data/listening; WORK: a folder of 8 GB; needs the packages of README.md)
# SHARDS (90) and BATCHES (3000) may be set; PYTHON and NODE say which to run.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=$1 work=$2
shards=${SHARDS:-90} batches=${BATCHES:-3000}
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
python="${PYTHON:-python3}"
mkdir -p "$work/pkg" "$work/mixes" "$work/run"
cd "$work"
for p in sound-theme-freedesktop sonic-pi-samples tuxpaint-data tuxpaint-stamps-default frozen-bubble-data teeworlds-data \
  minetest-data fillets-ng-data lincity-ng-data asc-music extremetuxracer-data wesnoth-1.16-data supertux-data freedroidrpg-data \
  asterisk-core-sounds-en-g722 asterisk-core-sounds-es-g722 asterisk-core-sounds-fr-g722 asterisk-core-sounds-it-g722 \
  asterisk-core-sounds-ru-g722; do
  [ -d "pkg/$p" ] || { apt-get download "$p" && dpkg -x "$p"_*.deb pkg/"$p" && rm "$p"_*.deb; }
done
[ -f bank/train.pkl ] || $python "$here/bank.py" "$data" pkg bank
[ -f bank/sounds.pkl ] || $python "$here/sounds.py" "$data" pkg bank
[ -f mixes/home.npz ] || $python "$here/home.py" "$data" mixes
[ -f mixes/bare.npz ] || $python "$here/bare.py" mixes
$python "$here/mixes.py" bank valid mixes 0 4
$python "$here/mixes.py" bank train mixes 0 20
if [ ! -f run/begin.pt ]; then
  git -C "$here" show 536605e:src/listening/ears.onnx >older.onnx
  $python "$here/warm.py" older.onnx mixes run
  mkdir -p run/a run/b
  cp run/begin.pt run/a && cp run/begin.pt run/b
fi
$python "$here/mixes.py" bank train mixes 20 "$shards"
$python "$here/train.py" mixes run/a "$batches" 1.5e-3 0 &
$python "$here/train.py" mixes run/b "$((batches * 4 / 5))" 6e-4 0.1 &
wait
$python "$here/mean.py" mixes run/mean.pt .6 run/a/best.pt .4 run/b/slow.pt
$python "$here/calibrate.py" mixes run/mean.pt calibration.json
$python "$here/export.py" run/mean.pt calibration.json ears.onnx
"${NODE:-node}" "$here/check.ts" ears.onnx
