/** What every page shares: who works, in which language and for which day; texts and figures. */
package org.encours.desk.shell;
