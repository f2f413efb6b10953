//! The program: hands the arguments to [`tribune::cli`] and ends with its exit status.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A build takes and gives back memory all the time, on all cores; this allocator needs less time for it than
/// those of most systems.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(tribune::cli::run(std::env::args_os()))
}
