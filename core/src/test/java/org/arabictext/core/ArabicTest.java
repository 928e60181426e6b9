// SPDX-License-Identifier: Apache-2.0
package org.arabictext.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

final class ArabicTest {

  @Test
  void everyConstantIsNamedAfterItsCodePoint() throws IllegalAccessException {
    int checked = 0;
    for (Field field : Arabic.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        String name = UCharacter.getName(field.getChar(null));
        String last = field.getName().substring(field.getName().lastIndexOf('_') + 1);
        assertThat(name).as(field.getName()).containsPattern(last.substring(0, 2));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(60);
  }

  @Test
  void lettersMarksAndDigitsAreToldApart() {
    assertThat(Arabic.isLetter(Arabic.ALEF)).isTrue();
    assertThat(Arabic.isLetter(Arabic.TATWEEL)).isFalse();
    assertThat(Arabic.isLetter('a')).isFalse();
    assertThat(Arabic.isMark(Arabic.FATHA)).isTrue();
    assertThat(Arabic.isMark(Arabic.SUPERSCRIPT_ALEF)).isTrue();
    assertThat(Arabic.isMark(Arabic.ALEF)).isFalse();
    assertThat(Arabic.classOf(0xFDFA)).isEqualTo(CharClass.HONORIFIC);
    assertThat(Arabic.classOf(0xFDF2)).isEqualTo(CharClass.LETTER);
    assertThat(Arabic.classOf(Arabic.COMMA)).isEqualTo(CharClass.PUNCTUATION);
    assertThat(Arabic.classOf(Arabic.END_OF_AYAH)).isEqualTo(CharClass.FORMAT);
    assertThat(Arabic.classOf(0xFDD0)).isEqualTo(CharClass.UNASSIGNED);
    assertThat(Arabic.classOf(0x1EE00)).isEqualTo(CharClass.LETTER);
  }

  @Test
  void harakatAreTashkeelWithoutShadda() {
    for (int c = 0; c < 0x700; c++) {
      assertThat(Arabic.isTashkeel(c)).isEqualTo(Arabic.classOf(c) == CharClass.TASHKEEL);
      assertThat(Arabic.isHaraka(c)).isEqualTo(Arabic.isTashkeel(c) && c != Arabic.SHADDA);
      assertThat(Arabic.isTanwin(c)).isEqualTo(c >= 0x064B && c <= 0x064D);
    }
  }

  @Test
  void digitsOfBothSeriesHaveTheirValues() {
    for (int c = 0; c < 0x1000; c++) {
      boolean arabic = Arabic.classOf(c) == CharClass.DIGIT;
      assertThat(Arabic.isDigit(c)).isEqualTo(arabic);
      assertThat(Arabic.digitValue(c)).isEqualTo(arabic ? UCharacter.digit(c) : -1);
    }
  }

  @Test
  void presentationFormsAreThoseThatAreAssigned() {
    assertThat(Arabic.isPresentationForm(0xFB50)).isTrue();
    assertThat(Arabic.isPresentationForm(0xFEFC)).isTrue();
    assertThat(Arabic.isPresentationForm(0xFDFA)).isTrue();
    assertThat(Arabic.isPresentationForm(0xFEFF)).isFalse();
    assertThat(Arabic.isPresentationForm(0xFDD0)).isFalse();
    assertThat(Arabic.isPresentationForm(0xFE6F)).isFalse();
    assertThat(Arabic.isPresentationForm(Arabic.ALEF)).isFalse();
  }
}
