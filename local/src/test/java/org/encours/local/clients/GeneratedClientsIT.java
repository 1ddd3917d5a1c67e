package org.encours.local.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.encours.local.Service;
import org.encours.local.StackHome;
import org.encours.servers.Directories;
import org.junit.jupiter.api.Test;

/**
 * Whoever calls us with tools of their own can: a linter finds no error in the four documents, and
 * clients that were generated from them compile.
 */
class GeneratedClientsIT {

  private static final Path GENERATOR = Path.of("target", "tools", "openapi-generator-cli.jar");
  private static final Path NPM = Path.of("target", "npm");

  @Test
  void aJavaClientIsGeneratedAndCompiled() throws Exception {
    assumeTrue(Files.exists(GENERATOR), "no client generator: Maven brings it to " + GENERATOR);
    Path folder = Directories.temporary("java-clients");
    for (Service service : Service.values()) {
      Files.writeString(folder.resolve(service.database() + ".yaml"), settings(service, folder));
    }
    String[] configurations =
        Stream.of(Service.values()).map(it -> it.database() + ".yaml").toArray(String[]::new);
    Program.run(
        folder,
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    GENERATOR.toAbsolutePath().toString(),
                    "batch",
                    "--fail-fast"),
                Stream.of(configurations))
            .toArray(String[]::new));

    compile(folder);
    Directories.delete(folder);
  }

  private static String settings(Service service, Path folder) {
    return """
    generatorName: java
    library: native
    inputSpec: %s
    outputDir: %s
    apiPackage: client.%3$s.api
    modelPackage: client.%3$s.model
    invokerPackage: client.%3$s
    additionalProperties:
      openApiNullable: false
      useJakartaEe: true
    globalProperties:
      apiTests: false
      modelTests: false
      apiDocs: false
      modelDocs: false
    """
        .formatted(
            document(service), folder.resolve(service.database() + "-client"), service.database());
  }

  private static void compile(Path folder) throws IOException {
    List<String> sources;
    try (Stream<Path> files = Files.walk(folder)) {
      sources = files.map(Path::toString).filter(it -> it.endsWith(".java")).toList();
    }
    assertThat(sources).hasSizeGreaterThan(300);
    Path list = Files.write(folder.resolve("sources"), sources);
    int errors =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                System.out,
                System.err,
                "-nowarn",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString(),
                "@" + list);
    assertThat(errors).isZero();
  }

  @Test
  void aLinterFindsNoErrorAndATypeScriptClientIsGeneratedAndCompiled() throws Exception {
    assumeTrue(Program.isThere("npm"), "no npm here: the documents are not linted, see nodejs.org");
    prepare();
    Program.run(NPM, "node", "node_modules/@redocly/cli/bin/cli.js", "lint", "--format=stylish");
    Program.run(
        NPM, "node", "node_modules/openapi-typescript/bin/cli.js", "--redocly", "redocly.yaml");
    Program.run(
        NPM,
        "node",
        "node_modules/typescript/bin/tsc",
        "--noEmit",
        "--strict",
        // The tools' own types are not the client's.
        "--typeRoots",
        "none",
        "--target",
        "es2022",
        "client/invoice.ts",
        "client/risk.ts",
        "client/dunning.ts",
        "client/collections.ts");
  }

  /** Installs the tools in the versions of the lock file, once until it changes. */
  private static void prepare() throws IOException, InterruptedException {
    Files.createDirectories(NPM);
    Path lock = Path.of("src/test/npm/package-lock.json");
    boolean installed =
        Files.exists(NPM.resolve("node_modules"))
            && Files.exists(NPM.resolve("package-lock.json"))
            && Files.mismatch(lock, NPM.resolve("package-lock.json")) < 0;
    for (String file : List.of("package.json", "package-lock.json", "redocly.yaml")) {
      Files.copy(
          Path.of("src/test/npm", file), NPM.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    for (Service service : Service.values()) {
      Files.copy(
          document(service),
          NPM.resolve(service.database() + ".yaml"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    if (!installed) {
      Program.run(NPM, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }
  }

  private static Path document(Service service) {
    return StackHome.ofRepository()
        .root()
        .resolve("libs/contracts/src/main/resources/contracts")
        .resolve(service.database())
        .resolve("openapi.yaml");
  }
}
