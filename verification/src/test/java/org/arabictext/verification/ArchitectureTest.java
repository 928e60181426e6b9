// SPDX-License-Identifier: Apache-2.0
package org.arabictext.verification;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the rooms, as docs/architecture.md draws them. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.arabictext");

  private static final String[] PUBLISHED = {
    "org.arabictext.core..",
    "org.arabictext.normalizer..",
    "org.arabictext.stemmer..",
    "org.arabictext.analysis.."
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          core       | com.ibm.icu..
          normalizer | org.arabictext.core..;com.ibm.icu..;org.apache.commons.text..
          stemmer    | org.arabictext.core..;org.arabictext.normalizer..
          analysis   | org.arabictext.core..;org.arabictext.normalizer..;org.arabictext.stemmer..
          """)
  void aModuleKnowsOnlyWhatTheDesignAllows(String module, String allowed) {
    List<String> packages = new ArrayList<>(List.of(allowed.split(";")));
    packages.add("org.arabictext." + module + "..");
    packages.add("java..");
    packages.add("org.jspecify..");
    classes()
        .that()
        .resideInAPackage("org.arabictext." + module + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new)))
        .check(HOUSE);
  }

  @Test
  void nothingKnowsTheCommandTheBenchmarksOrTheExamples() {
    for (String leaf : List.of("cli", "benchmarks", "examples")) {
      String room = "org.arabictext." + leaf + "..";
      noClasses()
          .that(resideOutsideOfPackages(room, "org.arabictext.verification.."))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(room)
          .check(HOUSE);
    }
  }

  @Test
  void publicClassesAreFinal() {
    classes()
        .that()
        .resideInAnyPackage(PUBLISHED)
        .and()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(HOUSE);
  }

  @Test
  void noArrayIsExposedAsAField() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(PUBLISHED)
        .and()
        .arePublic()
        .should()
        .notHaveRawType(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "an array", type -> type.isArray()))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({"getType", "isLetter", "isDefined", "isLetterOrDigit", "isDigit", "isWhitespace"})
  void answersDoNotDependOnTheUnicodeVersionOfTheJdk(String method) {
    for (Class<?> unit : List.of(int.class, char.class)) {
      noClasses()
          .that()
          .resideInAnyPackage(PUBLISHED)
          .should()
          .callMethod(Character.class, method, unit)
          .check(HOUSE);
    }
  }

  @Test
  void theLibraryTouchesNeitherFilesNorNetworkNorReflection() {
    noClasses()
        .that()
        .resideInAnyPackage(PUBLISHED)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.lang.reflect..")
        .check(HOUSE);
  }
}
