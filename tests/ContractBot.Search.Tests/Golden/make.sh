#!/bin/sh
# Makes the golden files of this folder anew. Needs Java 17 and Debian's liblucene8-java (Lucene 8.7). Run it in this folder.
# Argument: where the files go; this folder when there is none.
set -eu
out=${1:-.}
jars=/usr/share/java/lucene-core-8.7.0.jar:/usr/share/java/lucene-analyzers-common-8.7.0.jar:/usr/share/java/lucene-analyzers-kuromoji-8.7.0.jar
oracle() { java -Dfile.encoding=UTF-8 -cp "$jars" "../Oracle/$@"; }
made() { echo "# Made by make.sh in this folder: $*"; }
corpus=../../../corpus
{
  made DocumentsOracle.java over the agreements
  oracle DocumentsOracle.java "$corpus/mext-tsushinsei.txt" "$corpus/miyagi-pocketsign.txt" "$corpus/miyakojima-kosodate.txt" \
    "$corpus/osaka-microsoft.txt" "$corpus/shimotsuma-cybozu.txt"
} > "$out/documents.tsv"
{ made NormOracle.java; oracle NormOracle.java; } > "$out/norms.tsv"
{ made ScoreOracle.java documents.tsv queries.txt scores; oracle ScoreOracle.java "$out/documents.tsv" queries.txt scores; } > "$out/scores.tsv"
{ made ScoreOracle.java documents.tsv queries.txt explanations; oracle ScoreOracle.java "$out/documents.tsv" queries.txt explanations; } > "$out/explanations.txt"
