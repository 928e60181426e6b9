// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

/**
 * The {@link CharClass} of every code point.
 *
 * <p>Generated from Unicode 18.0 (ICU4J 79.1) by {@code TablesGenerator}; do not edit.
 */
final class ArabicTables {

  /** Ordinals of {@link CharClass} from U+0000 on; see {@link Runs}. */
  static final String RUNS =
      "00GXAc8Z7Y8X7Y8Y5h7XAX7Z20X3X2g4e5j6g7a2Y5X23Z7X2X5dAX8X5c2Y5Y8X5a2Y6g2Z8Y2X0GY2GX0G"
          + "d2p3Z2Y8X2dAY1b5f2AX5uAX5z0GISX22Z8n9m2Bh7Y9m20Y9Y2MX9e10X2g9Y8X9Z0GZ2X3X2Z1X27a1YAX"
          + "00UZ1Y2c1X8Y5b7X9e2s1X5m00ONX2a1X2x1X2Y1X2X1Y2X1X2g1X2a1X2X1X2X1c2X1a2X1X2X1X2X1X2Z1"
          + "X2Y1X2X1Y2X1X2X1X2X1X2X1X2X1X2Y1X2X1Y2a1X2d1X2a1X2a1X2X1X2g1X2n1b2Z1X2b1X2n1KX3X8X1k";

  private ArabicTables() {}
}
