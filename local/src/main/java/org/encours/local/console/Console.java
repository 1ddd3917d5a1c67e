package org.encours.local.console;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.encours.local.DeskCommand;
import org.encours.local.DownCommand;
import org.encours.local.PrepareCommand;
import org.encours.local.SecretsCommand;
import org.encours.local.SettingsCommand;
import org.encours.local.StatusCommand;
import org.encours.local.UpCommand;
import org.encours.local.agency.AgencyCommand;
import org.encours.local.broker.BrokerCommand;
import org.encours.local.demo.DemoCommand;
import org.encours.servers.ServerFailedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./encours} that need Java. */
@Command(
    name = "encours",
    mixinStandardHelpOptions = true,
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      TokenCommand.class,
      DeskCommand.class,
      AgencyCommand.class,
      DemoCommand.class,
      SecretsCommand.class,
      BrokerCommand.class,
      PrepareCommand.class,
      SettingsCommand.class
    })
public final class Console implements Callable<Integer> {

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 2;
  }

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Console()).setExecutionExceptionHandler(Console::explain);
  }

  /** What went wrong in one line; a stack trace only for what nobody foresaw. */
  private static int explain(
      Exception problem, CommandLine command, CommandLine.ParseResult arguments) {
    var error = command.getErr();
    switch (problem) {
      case ServerFailedException foreseen -> say(error, foreseen.getMessage());
      case IllegalArgumentException wrongUse -> say(error, wrongUse.getMessage());
      default -> problem.printStackTrace(error);
    }
    return 1;
  }

  private static void say(PrintWriter error, String message) {
    error.println("encours: " + message.lines().findFirst().orElse("failed"));
  }
}
