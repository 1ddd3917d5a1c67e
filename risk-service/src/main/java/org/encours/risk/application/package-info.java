/** What can be done: one class, one verb, at most one transaction each. */
package org.encours.risk.application;
