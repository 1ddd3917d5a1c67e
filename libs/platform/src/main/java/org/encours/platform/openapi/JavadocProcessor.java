package org.encours.platform.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/**
 * Writes what the Javadoc of records, enums and operations says into a resource of the service, for
 * {@link Descriptions} to put into its OpenAPI document: Javadoc itself does not reach class files.
 * Works in the compiler only (see the services' {@code pom.xml}).
 */
@SupportedAnnotationTypes("*")
public final class JavadocProcessor extends AbstractProcessor {

  private final Map<String, String> texts = new TreeMap<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    round.getRootElements().forEach(this::read);
    if (round.processingOver() && !texts.isEmpty()) {
      write();
    }
    return false;
  }

  private void read(Element element) {
    if (element.getKind() == ElementKind.RECORD) {
      record((TypeElement) element);
    } else if (element.getKind() == ElementKind.ENUM) {
      put(DocTexts.type(name(element)), doc(element).text());
    }
    ElementFilter.methodsIn(element.getEnclosedElements()).forEach(this::operation);
    ElementFilter.typesIn(element.getEnclosedElements()).forEach(this::read);
  }

  private void record(TypeElement type) {
    DocComment doc = doc(type);
    put(DocTexts.type(name(type)), doc.text());
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    for (RecordComponentElement component : components) {
      String name = component.getSimpleName().toString();
      texts.put(DocTexts.member(name(type), name), doc.parameters().getOrDefault(name, ""));
    }
    put(
        DocTexts.required(name(type)),
        String.join(
            ",",
            components.stream()
                .filter(component -> neverAbsent(type, component))
                .map(component -> component.getSimpleName().toString())
                .toList()));
  }

  /** A primitive is always there; anything else where its package says that nothing is null. */
  private boolean neverAbsent(TypeElement type, RecordComponentElement component) {
    if (component.asType().getKind().isPrimitive()) {
      return true;
    }
    return has(processingEnv.getElementUtils().getPackageOf(type), "NullMarked")
        && component.asType().getKind() != TypeKind.TYPEVAR
        && !component.asType().toString().contains("java.util.Optional")
        && !component.asType().toString().contains("Nullable");
  }

  private void operation(ExecutableElement method) {
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Operation")) {
        annotation
            .getElementValues()
            .forEach(
                (member, value) -> {
                  if (member.getSimpleName().contentEquals("operationId")) {
                    operation(value.getValue().toString(), method);
                  }
                });
      }
    }
  }

  private void operation(String id, ExecutableElement method) {
    DocComment doc = doc(method);
    put(DocTexts.operation(id), doc.text());
    method
        .getParameters()
        .forEach(
            parameter ->
                put(
                    DocTexts.parameter(id, wireName(parameter)),
                    doc.parameters().getOrDefault(parameter.getSimpleName().toString(), "")));
    put(DocTexts.roles(id), roles(method));
  }

  private static String wireName(Element parameter) {
    return parameter.getAnnotationMirrors().stream()
        .filter(
            annotation ->
                annotation
                    .getAnnotationType()
                    .asElement()
                    .getSimpleName()
                    .toString()
                    .matches("(Query|Path|Header)Param"))
        .flatMap(annotation -> annotation.getElementValues().values().stream())
        .map(value -> value.getValue().toString())
        .findFirst()
        .orElse(parameter.getSimpleName().toString());
  }

  private static String roles(ExecutableElement method) {
    String own = rolesOn(method);
    return own.isEmpty() ? rolesOn(method.getEnclosingElement()) : own;
  }

  private static String rolesOn(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(
            annotation ->
                annotation
                    .getAnnotationType()
                    .asElement()
                    .getSimpleName()
                    .contentEquals("RolesAllowed"))
        .flatMap(annotation -> annotation.getElementValues().values().stream())
        .map(value -> value.toString().replaceAll("[{}\"\\s]", "").replace(",", ", "))
        .findFirst()
        .orElse("");
  }

  private static boolean has(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals(annotation));
  }

  private DocComment doc(Element element) {
    return DocComment.of(processingEnv.getElementUtils().getDocComment(element));
  }

  private String name(Element type) {
    return processingEnv.getElementUtils().getBinaryName((TypeElement) type).toString();
  }

  private void put(String key, String text) {
    if (!text.isEmpty()) {
      texts.put(key, text);
    }
  }

  private void write() {
    try (var out =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", DocTexts.RESOURCE)
            .openWriter()) {
      for (var text : texts.entrySet()) {
        out.write(text.getKey() + "\t" + text.getValue() + "\n");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
