/** Reminds debtors lawfully and on time, never twice, and says why. */
package org.encours.dunning;
