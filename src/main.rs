//! The program: hands the arguments to [`tribune::cli`] and ends with its exit status.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(tribune::cli::run(std::env::args_os()))
}
