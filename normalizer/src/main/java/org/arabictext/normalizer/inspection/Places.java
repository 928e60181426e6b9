// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.arabictext.core.Span;

/**
 * How often something was found, and the first places.
 *
 * <p>Mutable; for one inspection.
 */
final class Places {

  private static final int[] NO_SPANS = {};

  private final int most;
  private long count;
  private int[] spans = NO_SPANS;
  private int used;

  Places(int most) {
    this.most = most;
  }

  long count() {
    return count;
  }

  /** Adds a place; beyond the reach of an {@code int} it is only counted. */
  void add(long start, long end) {
    count++;
    if (used < most && end <= Integer.MAX_VALUE) {
      if (2 * used == spans.length) {
        spans = Arrays.copyOf(spans, Math.max(8, 2 * spans.length));
      }
      spans[2 * used] = (int) start;
      spans[2 * used + 1] = (int) end;
      used++;
    }
  }

  List<Span> spans() {
    List<Span> list = new ArrayList<>();
    for (int i = 0; i < used; i++) {
      list.add(new Span(spans[2 * i], spans[2 * i + 1]));
    }
    return list;
  }

  /** Both together, in the order of the text. */
  Places plus(Places other) {
    Places both = new Places(most);
    List<Span> all = spans();
    all.addAll(other.spans());
    all.sort(Comparator.comparingInt(Span::start));
    for (Span span : all) {
      both.add(span.start(), span.end());
    }
    both.count = count + other.count;
    return both;
  }
}
