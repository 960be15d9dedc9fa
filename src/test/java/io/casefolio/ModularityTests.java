package io.casefolio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.casefolio");

    @Test
    void followsTheArrows() {
        ApplicationModules modules = ApplicationModules.of(Casefolio.class);

        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("model", "source", "parse", "link", "catalog", "cluster", "ingest", "chart", "web", "api");
        modules.verify();
    }

    @Test
    void keepsEntitiesAndRepositoriesToTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void parsesAndCitesWithoutSpringAndWithoutFiles() {
        noClasses()
                .that()
                .resideInAnyPackage("..model", "..parse", "..link", "..cite")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.boot..",
                        "org.springframework.context..",
                        "org.springframework.beans..",
                        "org.springframework.stereotype..",
                        "jakarta..",
                        "java.nio.file..",
                        "java.net..")
                .check(CLASSES);
    }

    @Test
    void marksEveryPackage() {
        assertThat(CLASSES.stream().map(javaClass -> javaClass.getPackage()).distinct())
                .allSatisfy(javaPackage -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                        .as(javaPackage.getName())
                        .isTrue());
    }
}
