/// The library: one SQLite file.
package enface.store;
