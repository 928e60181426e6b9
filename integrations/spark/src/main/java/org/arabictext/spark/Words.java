// SPDX-License-Identifier: Apache-2.0
package org.arabictext.spark;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.expressions.UnsafeArrayData;
import org.apache.spark.unsafe.Platform;

/**
 * Collects the words of an array in the form that Spark gives arrays in rows: a number, a bit for
 * each word, offset and size of each, and the words, each padded to whole longs. Rows then take the
 * array as it is. For one thread.
 */
final class Words {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private long[] places = new long[64];
  private byte[] bytes = new byte[1024];
  private int count;
  private int used;

  /** Starts an array. */
  void clear() {
    count = 0;
    used = 0;
  }

  /**
   * Adds a word.
   *
   * @param word in UTF-8, followed by zeros up to a whole number of longs
   * @param size its size in bytes
   */
  void add(byte[] word, int size) {
    int longs = place(size);
    for (int i = 0; i < longs; i += Long.BYTES) {
      LONGS.set(bytes, used + i, longAt(word, i));
    }
    used += longs;
  }

  /** Adds a word that lies in an array as {@link #longAt} reads it. */
  void add(long[] word, int start, int size) {
    int longs = place(size);
    for (int i = 0; i < longs; i += Long.BYTES) {
      LONGS.set(bytes, used + i, word[start + i / Long.BYTES]);
    }
    used += longs;
  }

  /** Makes room for a word and returns its size in bytes of whole longs. */
  private int place(int size) {
    int longs = size + Long.BYTES - 1 & -Long.BYTES;
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    if (bytes.length - used < longs) {
      bytes = Arrays.copyOf(bytes, 2 * used + longs);
    }
    places[count++] = (long) used << Integer.SIZE | size;
    return longs;
  }

  /** Eight bytes as a number, in the order of this machine. */
  static long longAt(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }

  /** Makes the array. */
  UnsafeArrayData toArray() {
    int header = UnsafeArrayData.calculateHeaderPortionInBytes(count);
    int first = header + count * Long.BYTES;
    byte[] array = new byte[first + used];
    LONGS.set(array, 0, (long) count);
    for (int i = 0; i < count; i++) {
      LONGS.set(array, header + i * Long.BYTES, places[i] + ((long) first << Integer.SIZE));
    }
    System.arraycopy(bytes, 0, array, first, used);
    UnsafeArrayData result = new UnsafeArrayData();
    result.pointTo(array, Platform.BYTE_ARRAY_OFFSET, array.length);
    return result;
  }
}
