// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The public API is the one that is written down; {@code -Dapi.write=true} writes it anew, so that
 * a change of it is seen by who reads the change.
 */
class ApiTest {

  private static final Path FILE =
      Path.of("src/test/resources/org/arabictext/verification/api.txt");

  @Test
  void thePublicApiIsTheOneWrittenDown() throws IOException {
    String api = String.join("\n", api()) + "\n";
    if (Boolean.getBoolean("api.write")) {
      Files.writeString(FILE, api);
    }
    assertThat(api).isEqualTo(Files.readString(FILE));
  }

  private static Set<String> api() {
    Set<String> lines = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(
                "org.arabictext.core",
                "org.arabictext.normalizer",
                "org.arabictext.stemmer",
                "org.arabictext.analysis",
                "org.arabictext.lucene")) {
      if (isApi(type)) {
        lines.add(type.getName() + " : " + modifiers(type.getModifiers()));
        type.getFields().stream().filter(ApiTest::isApi).forEach(f -> lines.add(line(f)));
        type.getCodeUnits().stream().filter(ApiTest::isApi).forEach(m -> lines.add(line(m)));
      }
    }
    return lines;
  }

  private static boolean isApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isAnonymousClass()
        && type.getEnclosingClass().map(ApiTest::isApi).orElse(true);
  }

  private static boolean isApi(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE);
  }

  private static String line(JavaField field) {
    return field.getOwner().getName()
        + "#"
        + field.getName()
        + " : "
        + field.getRawType().getName()
        + modifiers(field.getModifiers());
  }

  private static String line(JavaCodeUnit unit) {
    String parameters =
        unit.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .collect(Collectors.joining(", ", "(", ")"));
    return unit.getOwner().getName()
        + "#"
        + unit.getName()
        + parameters
        + " : "
        + unit.getRawReturnType().getName()
        + modifiers(unit.getModifiers());
  }

  private static String modifiers(Set<JavaModifier> modifiers) {
    return modifiers.stream()
        .filter(m -> m != JavaModifier.PUBLIC && m != JavaModifier.SYNTHETIC)
        .map(m -> " " + m.name().toLowerCase(java.util.Locale.ROOT))
        .sorted()
        .collect(Collectors.joining());
  }
}
