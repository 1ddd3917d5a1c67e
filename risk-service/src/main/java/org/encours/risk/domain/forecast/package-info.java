/** What to expect of one invoice before anybody knows. */
package org.encours.risk.domain.forecast;
