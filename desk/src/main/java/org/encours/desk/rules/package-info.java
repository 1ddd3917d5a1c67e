/** Plans of reminders and policies, as they stand. */
package org.encours.desk.rules;
