package org.encours.local.agency;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.encours.local.AgencyAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The agency's side: an agency that behaves, and a test of any other. */
@Command(
    name = "agency",
    description = "A sandbox agency for the local stack, and a test of an agency's own client.",
    mixinStandardHelpOptions = true)
public final class AgencyCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    System.err.println("encours: agency needs sandbox or check");
    return 2;
  }

  @Command(
      name = "sandbox",
      description = "Works the cases of an agency: accepts, calls, recovers, gives up.",
      mixinStandardHelpOptions = true)
  int sandbox(
      @Option(names = "--agency", paramLabel = "ID", defaultValue = "recouvra") String agency,
      @Option(names = "--creditor", paramLabel = "ID", defaultValue = "acme-be") String creditor,
      @Option(
              names = "--url",
              paramLabel = "URL",
              description = "another collections-service than the local stack's, with --token")
          URI url,
      @Option(names = "--token", paramLabel = "JWT") String token,
      @Option(
              names = "--rounds",
              paramLabel = "N",
              description = "stop after so many; default: go on until stopped",
              defaultValue = "0")
          int rounds)
      throws InterruptedException {
    if ((url == null) != (token == null)) {
      throw new IllegalArgumentException("--url and --token go together");
    }
    AgencyApi api =
        url == null
            ? new AgencyApi(AgencyAccess.collections(), AgencyAccess.token(creditor, agency))
            : new AgencyApi(url, token);
    SandboxAgency sandbox = new SandboxAgency(api, System.out::println);
    for (int i = 0; rounds == 0 || i < rounds; i++) {
      sandbox.round(LocalDate.now(ZoneOffset.UTC));
      Thread.sleep(2_000);
    }
    return 0;
  }

  @Command(
      name = "check",
      description = {
        "Stands in for Encours and checks how an agency's client keeps the contract.",
        "Point the client to the address and token that are printed; it has as long as --wait says"
            + " for each stage."
      },
      mixinStandardHelpOptions = true)
  int check(
      @Option(names = "--port", paramLabel = "PORT", defaultValue = "8099") int port,
      @Option(names = "--agency", paramLabel = "ID", defaultValue = "your-agency") String agency,
      @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "60") int seconds)
      throws IOException {
    try (AgencyKit kit = new AgencyKit(agency, port)) {
      System.out.println("base address  " + kit.url());
      System.out.println("bearer token  " + kit.token());
      List<Finding> findings = new KitScenario(kit.book(), Duration.ofSeconds(seconds)).run();
      findings.forEach(AgencyCommand::print);
      return findings.stream().allMatch(Finding::passed) ? 0 : 1;
    }
  }

  private static void print(Finding finding) {
    String mark = finding.kept() == null ? "not seen" : finding.kept() ? "kept    " : "BROKEN  ";
    String why = finding.detail().isEmpty() ? "" : " (" + finding.detail() + ")";
    System.out.println(mark + "  " + finding.rule() + why);
  }
}
