#!/bin/sh
# Makes the golden files of this folder anew. Needs Java 17 and Debian's liblucene8-java (Lucene 8.7). Run it in this folder.
# Argument: where the files go; this folder when there is none.
set -eu
out=${1:-.}
jars=/usr/share/java/lucene-core-8.7.0.jar:/usr/share/java/lucene-analyzers-common-8.7.0.jar:/usr/share/java/lucene-analyzers-kuromoji-8.7.0.jar
oracle() { java -Dfile.encoding=UTF-8 -cp "$jars" "../Oracle/$@"; }
made() { echo "# Made by make.sh in this folder: $*"; }
corpus=../../../../corpus
{ made FilterOracle.java; oracle FilterOracle.java; } > "$out/filters.tsv"
{ made AnalyzerOracle.java hard-lines.txt; oracle AnalyzerOracle.java hard-lines.txt; } > "$out/hard-lines.tsv"
for name in mext-tsushinsei miyagi-pocketsign miyakojima-kosodate osaka-microsoft shimotsuma-cybozu; do
  { made "AnalyzerOracle.java over corpus/$name.txt"; oracle AnalyzerOracle.java "$corpus/$name.txt"; } > "$out/$name.tsv"
done
