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

  /** Adds a word as {@link Utf8#pad} has it. */
  void add(byte[] word, int size) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    if (bytes.length - used < word.length) {
      bytes = Arrays.copyOf(bytes, 2 * used + word.length);
    }
    places[count++] = (long) used << Integer.SIZE | size;
    for (int i = 0; i < word.length; i += Long.BYTES) {
      LONGS.set(bytes, used + i, (long) LONGS.get(word, i));
    }
    used += word.length;
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
