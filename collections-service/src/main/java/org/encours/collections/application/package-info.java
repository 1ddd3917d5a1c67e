/** What can be done with cases: one class per use case, each at most one transaction. */
package org.encours.collections.application;
