package org.encours.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavadocProcessorTest {

  private static final String SOURCE =
      """
      package sample;
      class Notes {
        @interface Operation { String operationId(); }
        @interface QueryParam { String value(); }
        @interface RolesAllowed { String[] value(); }
        /**
         * A note with {@code text}, see {@link String the words}.
         *
         * <p>It is kept.
         *
         * @param text the words &amp; more,
         *     over two lines
         */
        record Note(String text, int size) {}
        /**
         * Lists notes.
         *
         * @param day the day of the notes
         */
        @Operation(operationId = "listNotes") @RolesAllowed({"erp", "ops"})
        String list(@QueryParam("asOf") String day) { return day; }
      }
      """;

  @TempDir Path out;

  @Test
  void whatJavadocSaysIsWrittenForTheDocument() throws IOException {
    compile();
    assertThat(Files.readString(out.resolve(DocTexts.RESOURCE)).replace('\t', '|'))
        .isEqualTo(
            """
            member:sample.Notes$Note:size|
            member:sample.Notes$Note:text|The words & more, over two lines
            operation:listNotes|Lists notes.
            parameter:listNotes:asOf|The day of the notes
            required:sample.Notes$Note|size
            roles:listNotes|erp, ops
            type:sample.Notes$Note|A note with text, see the words. It is kept.
            """);
  }

  private void compile() {
    var source =
        new SimpleJavaFileObject(
            URI.create("string:///sample/Notes.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
          }
        };
    var task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                null,
                null,
                null,
                List.of("-d", out.toString(), "-proc:only"),
                null,
                List.of(source));
    task.setProcessors(List.of(new JavadocProcessor()));
    assertThat(task.call()).isTrue();
  }
}
