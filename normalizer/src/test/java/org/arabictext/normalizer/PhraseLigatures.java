// SPDX-License-Identifier: Apache-2.0
package org.arabictext.normalizer;

import java.util.Map;
import java.util.TreeMap;

/** What Unicode's names of the phrase ligatures say, spelled out: NFKC leaves these as they are. */
final class PhraseLigatures {

  static final Map<Integer, String> LETTERS = new TreeMap<>();

  static {
    put(0xFBC3, "جل وعلا");
    put(0xFBC4, "دامت بركاتهم");
    put(0xFBC5, "رحمة الله تعالى عليه");
    put(0xFBC6, "رحمة الله عليهم");
    put(0xFBC7, "رحمة الله عليهما");
    put(0xFBC8, "رحمهم الله تعالى");
    put(0xFBC9, "رحمهما الله");
    put(0xFBCA, "رحمهما الله تعالى");
    put(0xFBCB, "رضي الله تعالى عنهم");
    put(0xFBCC, "حفظه الله");
    put(0xFBCD, "حفظه الله تعالى");
    put(0xFBCE, "حفظهم الله تعالى");
    put(0xFBCF, "حفظهما الله تعالى");
    put(0xFBD0, "صلى الله تعالى عليه وسلم");
    put(0xFBD1, "عجل الله فرجه الشريف");
    put(0xFBD2, "عليه الرحمة");
    put(0xFD40, "رحمه الله");
    put(0xFD41, "رضي الله عنه");
    put(0xFD42, "رضي الله عنها");
    put(0xFD43, "رضي الله عنهم");
    put(0xFD44, "رضي الله عنهما");
    put(0xFD45, "رضي الله عنهن");
    put(0xFD46, "صلى الله عليه وآله");
    put(0xFD47, "عليه السلام");
    put(0xFD48, "عليهم السلام");
    put(0xFD49, "عليهما السلام");
    put(0xFD4A, "عليه الصلاة والسلام");
    put(0xFD4B, "قدس سره");
    put(0xFD4C, "صلى الله عليه وآله وسلم");
    put(0xFD4D, "عليها السلام");
    put(0xFD4E, "تبارك وتعالى");
    put(0xFD4F, "رحمهم الله");
    put(0xFD90, "رحمة الله عليه");
    put(0xFD91, "رحمة الله عليها");
    put(0xFDC8, "رحمه الله تعالى");
    put(0xFDC9, "رضي الله تعالى عنه");
    put(0xFDCA, "رضي الله تعالى عنها");
    put(0xFDCB, "رضي الله تعالى عنهما");
    put(0xFDCC, "صلى الله عليه وعلى آله وسلم");
    put(0xFDCD, "عجل الله تعالى فرجه الشريف");
    put(0xFDCE, "كرم الله وجهه");
    put(0xFDCF, "سلامه علينا");
    put(0xFDFC, "ريال");
    put(0xFDFD, "بسم الله الرحمن الرحيم");
    put(0xFDFE, "سبحانه وتعالى");
    put(0xFDFF, "عز وجل");
    // a tail fragment is a piece of a letter's shape and stands for nothing
    put(0xFE73, "");
  }

  private PhraseLigatures() {}

  private static void put(int ligature, String letters) {
    LETTERS.put(ligature, letters);
  }
}
