/** What is to be done about a case: tasks, the day's review, what comes next. */
package org.encours.collections.domain.agenda;
